extension Reden {
  /// The code that scripts can rely on.
  package var code: String {
    switch self {
    case .inszVorm: "insz-vorm"
    case .inszControlecijfers: "insz-controlecijfers"
    case .ondernemingsnummerVorm: "ondernemingsnummer-vorm"
    case .ondernemingsnummerControlecijfers: "ondernemingsnummer-controlecijfers"
    case .postcodeVorm: "postcode-vorm"
    case .wopVorm: "wop-vorm"
    case .wopWaarde: "wop-waarde"
    case .wopVerplicht: "wop-verplicht"
    case .wopNietVoor: "wop-niet-voor-instrument"
    case .datumVorm: "datum-vorm"
    case .uurVorm: "uur-vorm"
    case .urenVorm: "uren-vorm"
    case .verplichtVeld: "verplicht-veld"
    case .nummerInGebruik: "nummer-in-gebruik"
    case .onbekendDossier: "onbekend-dossier"
    case .geborenNaIndienst: "geboren-na-indienst"
    case .dossierGesloten: "dossier-gesloten"
    case .voorIndienst: "voor-indienst"
    case .tewerkstellingBestaat: "tewerkstelling-bestaat"
    case .totVoorVan: "tot-voor-van"
    case .datumInToekomst: "datum-in-toekomst"
    case .evaluatieLoopt: "evaluatie-loopt"
    case .geenEvaluatie: "geen-evaluatie"
    case .geenAntwoorden: "geen-antwoorden"
    case .antwoordenOntbreken: "antwoorden-ontbreken"
    case .nietOverlegd: "niet-overlegd"
    case .antwoordenOngeldig: "antwoorden-ongeldig"
    case .geenPOP: "geen-pop"
    case .popVerouderd: "pop-verouderd"
    case .vragenlijstNietIngediend: "vragenlijst-niet-ingediend"
    case .partijOntbreekt: "partij-ontbreekt"
    case .teVroeg: "te-vroeg"
    case .geenGesprek: "geen-gesprek"
    case .voorGesprek: "voor-gesprek"
    case .geenMotivering: "geen-motivering"
    case .uitkomstOnbekend: "uitkomst-niet-voor-instrument"
    case .wopOntbreekt: "wop-ontbreekt"
    case .wopGelijk: "wop-gelijk"
    case .wopNietGevraagd: "wop-niet-gevraagd"
    case .beslissingDefinitief: "beslissing-definitief"
    case .geenBeslissing: "geen-beslissing"
    case .trajectLooptNogBijHerziening: "traject-loopt-bij-herziening"
    case .nietDoorstroomklaar: "niet-doorstroomklaar"
    case .onbekendMandaat: "onbekend-mandaat"
    case .trajectLoopt: "traject-loopt"
    case .trajectNietVerwezen: "traject-niet-verwezen"
    case .trajectAlGestart: "traject-al-gestart"
    case .trajectNietGestart: "traject-niet-gestart"
    case .voorBeslissing: "voor-beslissing"
    case .voorVerwijzing: "voor-verwijzing"
    case .faseTerug: "fase-terug"
    case .faseOvergeslagenZonderReden: "fase-overgeslagen-zonder-reden"
    case .faseTeVroeg: "fase-te-vroeg"
    case .vorigeTotOngeldig: "vorige-tot-ongeldig"
    case .geenLopendTraject: "geen-lopend-traject"
    case .buitenTraject: "buiten-traject"
    case .eigenOnderneming: "eigen-onderneming"
    case .eindeVoorFase: "einde-voor-fase"
    case .geenReden: "geen-reden"
    case .nietsTeBoeken: "niets-te-boeken"
    case .naceVorm: "nace-vorm"
    case .vestigingsnummerVorm: "vestigingsnummer-vorm"
    case .vestigingsnummerControlecijfers: "vestigingsnummer-controlecijfers"
    case .oorzaakZonderEinde: "oorzaak-zonder-einde"
    case .aandeelVorm: "aandeel-vorm"
    case .aandeelNietVoorSoort: "aandeel-niet-voor-soort"
    case .beroepTekstOntbreekt: "beroep-tekst-ontbreekt"
    case .beroepOnbekend: "beroep-onbekend"
    case .premiesNietVoor: "premies-niet-voor-instrument"

    case .geenPlanning: "geen-planning"
    case .geenBeraad: "geen-beraad"
    case .onbekendNummer: "onbekend-nummer"
    case .alAfgerond: "al-afgerond"
    case .popOntbreekt: "pop-ontbreekt"
    case .popNietIngediend: "pop-niet-ingediend"
    case .popTeLaatIngediend: "pop-te-laat-ingediend"
    case .alOpgeschort: "al-opgeschort"
    case .nietOpgeschort: "niet-opgeschort"
    case .hervatNietNa: "hervat-niet-na-opschorting"
    case .onbekendeMaatregel: "onbekende-maatregel"
    case .maatregelNietVanToepassing: "maatregel-niet-van-toepassing"
    case .vrijstellingUit: "vrijstelling-uit"
    case .vrijstellingOnvolledig: "vrijstelling-onvolledig"
    case .alVrijgesteld: "al-vrijgesteld"
    case .enkelLDE: "enkel-lde"
    case .verlengingNietLater: "verlenging-niet-later"
    case .faseNaastNietInRegime: "fase-naast-niet-in-regime"
    case .faseLooptAl: "fase-loopt-al"
    case .faseLooptNiet: "fase-loopt-niet"
    case .nietTeBeoordelen: "niet-te-beoordelen"
    case .oordeelTeVroeg: "oordeel-te-vroeg"
    case .eindeVoorLaatsteDag: "einde-voor-laatste-dag"
    case .onbekendeParameter: "onbekende-parameter"
    case .onbekendOnderwerp: "onbekend-onderwerp"
    case .parameterwaarde: "parameter-waarde"
    case .parameterNietUit: "parameter-niet-uit"
    case .geenBron: "geen-bron"
    case .maandVorm: "maand-vorm"
    case .indexVorm: "index-vorm"
    case .indexOnwaarschijnlijk: "index-onwaarschijnlijk"
    case .indexAndereBasis: "index-andere-basis"
    case .indexGat: "index-gat"
    case .indexInToekomst: "index-in-toekomst"
    case .coefficientVorm: "coefficient-vorm"
    case .coefficientBasis: "coefficient-basis"
    case .proefregels: "proefregels"
    case .geenStap: "geen-stap"
    case .stapNietLaatste: "stap-niet-laatste"
    case .stapOnomkeerbaar: "stap-onomkeerbaar"
    case .stapVanAnder: "stap-van-ander"
    case .stapNietVandaag: "stap-niet-vandaag"
    case .stapGeboekt: "stap-geboekt"

    case .naBeslissing: "na-beslissing"
    case .evaluatieBeslist: "evaluatie-beslist"
    case .geenGesprekspunt: "geen-gesprekspunt"
    case .onbekendeVraag: "onbekende-vraag"
    case .geenTekstblok: "geen-tekstblok"

    case .nietsVerbeterd: "niets-verbeterd"
    case .gegevensGewist: "gegevens-gewist"
    case .dossiernummerVorm: "dossiernummer-vorm"
    case .meerDanEenDag: "meer-dan-een-dag"
    }
  }

  /// What the user reads: what is wrong, why, and what to do next.
  package var zin: String {
    switch self {
    case .inszVorm: "Een INSZ heeft elf cijfers, en de maand erin moet bestaan. Kijk het nummer na."
    case .inszControlecijfers:
      "De controlecijfers van het INSZ kloppen niet. Kijk het nummer na, of laat het leeg."
    case .ondernemingsnummerVorm:
      "Een ondernemingsnummer heeft tien cijfers en begint met 0 of 1. Kijk het nummer na."
    case .ondernemingsnummerControlecijfers:
      "De controlecijfers van het ondernemingsnummer kloppen niet. Kijk het nummer na."
    case .postcodeVorm: "Een postcode heeft vier cijfers en begint niet met 0."
    case .wopVorm: "Schrijf het WOP als percentage en nood, bijvoorbeeld \"60 hoog\"."
    case .wopWaarde(let wop, let instrument):
      "Een WOP \"\(wop.shown)\" bestaat niet in \(instrument.naam)."
    case .wopVerplicht(let instrument): "Bij \(instrument.naam) hoort een WOP. Vul het in."
    case .wopNietVoor(let instrument): "In \(instrument.naam) is er geen WOP. Laat het leeg."
    case .datumVorm(let text):
      "\"\(text)\" is geen bestaande datum. Schrijf DD/MM/JJJJ of JJJJ-MM-DD."
    case .uurVorm(let text): "\"\(text)\" is geen uur. Schrijf bijvoorbeeld 14:00."
    case .urenVorm(let text):
      "\"\(text)\" is geen aantal uren. Schrijf bijvoorbeeld 7,5 of 7u30, ten hoogste 24."
    case .verplichtVeld(let name): "Vul \(name) in."
    case .nummerInGebruik(let number): "Dossiernummer \(number) is al in gebruik. Kies een ander."
    case .onbekendDossier(let number): "Er is geen dossier met nummer \(number)."
    case .geborenNaIndienst: "De geboortedatum moet vóór de dag van de indiensttreding liggen."
    case .dossierGesloten(let day): "Dit dossier is gesloten op \(day.shown)."
    case .voorIndienst(let day): "De datum ligt vóór de indiensttreding op \(day.shown)."
    case .tewerkstellingBestaat(let day):
      "Deze tewerkstelling vanaf \(day.shown) is al geregistreerd."
    case .totVoorVan: "De einddatum ligt vóór de begindatum."
    case .datumInToekomst(let day):
      "\(day.shown) ligt in de toekomst. Registreer wat al gebeurd is."
    case .evaluatieLoopt(let day):
      "Er loopt al een evaluatie, aangevraagd op \(day.shown). Rond die eerst af."
    case .geenEvaluatie: "Er loopt geen evaluatie. Vraag eerst een evaluatie aan."
    case .geenAntwoorden: "De vragenlijst heeft nog geen antwoorden. Vul ze eerst in."
    case .antwoordenOntbreken(let names):
      "Deze verplichte vragen hebben nog geen antwoord: "
        + names.map { "\"\($0)\"" }.joined(separator: ", ") + "."
    case .nietOverlegd:
      "De vragenlijst is nog niet met de werknemer overlegd. Vul de dag van het overleg in."
    case .antwoordenOngeldig(let place): "De antwoorden passen niet bij de vragenlijst: \(place)."
    case .geenPOP: "Er is geen POP op de dag van het gesprek. Registreer eerst een POP."
    case .popVerouderd(let pop, let last, let talk):
      "De POP van \(pop.shown) is te oud: hij telt tot en met \(last.shown) en het gesprek is op "
        + "\(talk.shown). Registreer eerst een POP die op die dag nog telt."
    case .vragenlijstNietIngediend:
      "De vragenlijst is niet ingediend. Dien ze in na overleg met de werknemer."
    case .partijOntbreekt(let parties):
      "Aan tafel ontbreekt: \(parties.listed). Een gesprek heeft drie partijen."
    case .teVroeg(let first):
      "Op vraag van werknemer of werkgever kan het gesprek pas vanaf \(first.shown), "
        + "tenzij met een attest."
    case .geenGesprek: "Er is nog geen gesprek geregistreerd. Een beslissing volgt op het gesprek."
    case .voorGesprek(let day): "De beslissing ligt vóór het gesprek van \(day.shown)."
    case .geenMotivering: "De motivering is leeg. Schrijf waarom u dit over deze persoon beslist."
    case .uitkomstOnbekend(let outcome, let instrument):
      "De uitkomst \"\(outcome.naam)\" bestaat niet in \(instrument.naam)."
    case .wopOntbreekt: "Vul de waarde van het nieuwe WOP in, bijvoorbeeld \"55 midden\"."
    case .wopGelijk(let wop):
      "Het WOP is al \(wop.shown). Kies \"nieuw WOP, ongewijzigd\" of een andere waarde."
    case .wopNietGevraagd(let outcome):
      "Bij de uitkomst \"\(outcome.naam)\" hoort geen andere WOP-waarde. Laat ze leeg."
    case .beslissingDefinitief(let day):
      "De beslissing van \(day.shown) is definitief. "
        + "U kunt ze alleen nog herzien, met een motivering."
    case .geenBeslissing: "Er is nog geen beslissing om te herzien."
    case .trajectLooptNogBijHerziening:
      "Er loopt een traject op grond van deze beslissing. Beëindig eerst dat traject."
    case .nietDoorstroomklaar:
      "Er is op die dag geen beslissing \"doorstroomklaar\". "
        + "Zonder die beslissing kan er geen traject zijn."
    case .onbekendMandaat(let number):
      "Er is geen gemandateerd project met nummer \(number). Kies uit de lijst van mandaten."
    case .trajectLoopt(let elsewhere):
      elsewhere.map { "Voor deze persoon loopt al een traject in dossier \($0)." }
        ?? "Er loopt al een traject in dit dossier."
    case .trajectNietVerwezen: "Er is nog niet verwezen naar een dienstverlener. Doe dat eerst."
    case .trajectAlGestart(let day): "Het traject is al gestart op \(day.shown)."
    case .trajectNietGestart: "Het traject is nog niet gestart. Registreer eerst de start."
    case .voorBeslissing(let day): "De start ligt vóór de beslissing van \(day.shown)."
    case .voorVerwijzing(let day): "De datum ligt vóór de verwijzing van \(day.shown)."
    case .faseTerug(let from, let to):
      from == to
        ? "De fase \(to.rawValue) loopt al."
        : "Een traject gaat niet terug van \(from.rawValue) naar \(to.rawValue)."
    case .faseOvergeslagenZonderReden(let phases):
      "U slaat deze fase over: \(phases.map(\.rawValue).listed). Geef de reden op."
    case .faseTeVroeg(let phase, let day):
      "De fase \(phase.rawValue) begon op \(day.shown). De volgende fase moet later beginnen."
    case .vorigeTotOngeldig(let from, let on):
      "De laatste dag van de vorige fase mag niet vóór \(from.shown) liggen, en moet vóór "
        + "\(on.shown) liggen."
    case .geenLopendTraject: "Er loopt geen traject. Verwijs eerst naar een dienstverlener."
    case .buitenTraject(let from):
      "De datum ligt vóór de start van het traject op \(from.shown)."
    case .eigenOnderneming:
      "Een stage kan niet bij de eigen onderneming van de werknemer. Kies een ander bedrijf."
    case .eindeVoorFase(let day):
      "Het einde ligt vóór het begin van de lopende fase op \(day.shown)."
    case .geenReden: "Geef een reden op."
    case .nietsTeBoeken(let left):
      left == 0
        ? "Er is niets te boeken: elke vergoeding van deze periode is al geboekt of nog niet "
          + "verschuldigd."
        : "Wat nog overblijft, is voorlopig of niet bevestigd: "
          + "\(left == 1 ? "1 lijn" : "\(left) lijnen"). Kies uitdrukkelijk om die toch te boeken."
    case .naceVorm:
      "Schrijf de sector met de versie van de lijst ervoor, bijvoorbeeld 2025:56 of 2008:I. "
        + "Zonder versie is niet te zeggen welke sector bedoeld is."
    case .vestigingsnummerVorm:
      "Een vestigingsnummer heeft tien cijfers en begint met 2 tot 8. Kijk het nummer na."
    case .vestigingsnummerControlecijfers:
      "De controlecijfers van het vestigingsnummer kloppen niet. Kijk het nummer na."
    case .oorzaakZonderEinde:
      "Een oorzaak hoort bij een job die eindigde. Vul ook de einddatum in."
    case .aandeelVorm:
      "Het deel in de gewone economie is een heel percentage van 1 tot en met 99."
    case .aandeelNietVoorSoort:
      "Een deel in de gewone economie hoort alleen bij een hybride job. Laat het leeg."
    case .beroepTekstOntbreekt(let instrument):
      "Voor \(instrument.naam) is geen termijn voor beroep bekend. De tekst over beroep moet eerst "
        + "ingevuld worden in de regels; zonder die tekst kan een brief niet definitief zijn."
    case .beroepOnbekend(let instrument):
      "Over beroep in \(instrument.naam) is geen regel bekend. Vraag het na bij VDAB."
    case .premiesNietVoor(let instrument):
      "Deze premies bestaan alleen in individueel maatwerk; dit dossier hoort bij "
        + "\(instrument.naam)."

    case .geenPlanning: "Er is geen gesprek gepland."
    case .geenBeraad: "De beslissing is niet in beraad."
    case .onbekendNummer(let number, let count):
      count == 0
        ? "Nummer \(number) bestaat niet: er staat nog niets in de lijst."
        : "Nummer \(number) bestaat niet. Kies een nummer van 1 tot en met \(count)."
    case .alAfgerond(let day): "Dit was al klaar op \(day.shown)."
    case .popOntbreekt: "Er is nog geen POP. Registreer er eerst een."
    case .popNietIngediend(let last, let talk):
      "De POP is niet ingediend in het vertrouwelijk luik. Dat moet ten laatste op "
        + "\(last.shown), voor het gesprek van \(talk.shown)."
    case .popTeLaatIngediend(let day, let last, let talk):
      "De POP kwam op \(day.shown) in het vertrouwelijk luik. Dat moest ten laatste op "
        + "\(last.shown), voor het gesprek van \(talk.shown)."
    case .alOpgeschort(let day): "Het traject is al opgeschort sinds \(day.shown)."
    case .nietOpgeschort: "Het traject is niet opgeschort."
    case .hervatNietNa(let day):
      "De opschorting begint op \(day.shown). De eerste dag die weer meetelt, ligt later; enkel "
        + "hervatten op die dag zelf trekt de opschorting in."
    case .onbekendeMaatregel(let id):
      "Er is geen maatregel \"\(id)\". Kies uit de lijst van maatregelen."
    case .maatregelNietVanToepassing(let why):
      "De maatregel geldt niet voor dit dossier: \(why.naam)."
    case .vrijstellingUit:
      "Vrijstelling op gezamenlijk verzoek staat uit: de SERV vroeg erom, maar er is geen regel "
        + "gevonden die ze toestaat."
    case .vrijstellingOnvolledig(let missing):
      "Voor een vrijstelling ontbreekt nog: \(missing.listed)."
    case .alVrijgesteld(let day): "Dit traject is al vrijgesteld vanaf \(day.shown)."
    case .enkelLDE: "Enkel in de lokale diensteneconomie is er een inschakelingstraject."
    case .verlengingNietLater(let day):
      "Het inschakelingstraject loopt al tot en met \(day.shown). Een verlenging eindigt later."
    case .faseNaastNietInRegime:
      "Dit traject loopt in vier opeenvolgende fasen: een fase loopt er niet naast een andere en "
        + "eindigt wanneer de volgende begint."
    case .faseLooptAl(let phase): "De fase \(phase.rawValue) loopt al."
    case .eindeVoorLaatsteDag(let day):
      "Het einde ligt vóór de laatste dag van een fase, \(day.shown)."
    case .faseLooptNiet(let phase): "De fase \(phase.rawValue) loopt niet."
    case .nietTeBeoordelen(let phase):
      "De vergoeding van de fase \(phase.rawValue) staat niet op \"te beoordelen\"."
    case .oordeelTeVroeg(let day):
      "Een oordeel geldt ten vroegste vanaf \(day.shown): toen werd de vergoeding te beoordelen."
    case .onbekendeParameter(let text):
      "Er is geen parameter \"\(text)\". Bekijk de namen met: doorstroom regels."
    case .onbekendOnderwerp(let text, let known):
      "Er is geen onderwerp \"\(text)\". Kies uit: \(known.joined(separator: ", "))."
    case .parameterwaarde(let text, let unit):
      "\"\(text)\" past niet bij deze parameter. \(unit.schrijfwijze)"
    case .parameterNietUit: "Deze parameter kan niet uit: er moet altijd een waarde gelden."
    case .geenBron: "Geef een bron op: waar dit staat, of wie het afsprak."
    case .maandVorm(let text): "\"\(text)\" is geen maand. Schrijf een maand als 2026-07."
    case .indexVorm(let text):
      "\"\(text)\" is geen indexcijfer. Schrijf een cijfer boven nul met hoogstens twee decimalen, "
        + "zoals 140,12."
    case .indexOnwaarschijnlijk(let new, let month, let near):
      "\(new.inHonderdsten) ligt meer dan een tiende van het cijfer van \(month.shown), "
        + "\(near.inHonderdsten). Kijk het cijfer en het basisjaar na."
    case .indexAndereBasis(let base, let known):
      "Een cijfer met basis \(base) kan niet naast de reeks met basis \(known) staan: ze hebben een "
        + "ander nulpunt. Leg eerst een coëfficiënt van \(base) naar \(known) vast, met zijn bron."
    case .indexGat(let month, let base):
      "In de reeks met basis \(base) zou \(month.shown) ontbreken. Voeg eerst die maand toe."
    case .indexInToekomst(let month):
      "\(month.shown) is nog niet begonnen, dus het cijfer kan nog niet bekend zijn."
    case .coefficientVorm(let text):
      "\"\(text)\" is geen coëfficiënt. Schrijf een getal van 0,1 tot 10 met hoogstens zes "
        + "decimalen, zoals 1,3557."
    case .coefficientBasis(let from, let to):
      "Van basis \(from) naar basis \(to) kan niet omgerekend worden: "
        + (from == to ? "het is dezelfde basis." : "voor basis \(to) is er geen reeks.")
    case .proefregels:
      "U probeert andere regels uit: er wordt niets bewaard. Start zonder --regels om iets te bewaren."
    case .geenStap:
      "In dit dossier is er geen stap om terug te nemen. Wat wel kan: de gegevens verbeteren."
    case .stapNietLaatste(let last):
      "Enkel de laatste stap van een dossier kunt u terugnemen. Dat is nu stap \(last)."
    case .stapOnomkeerbaar(let kind): "\(kind.zin) Wat wel kan: \(kind.uitweg.inZin)"
    case .stapVanAnder(let door):
      "\(door) registreerde deze stap. Enkel wie een stap registreerde, neemt die terug."
    case .stapNietVandaag(let day):
      "Deze stap werd geregistreerd op \(day.shown). Terugnemen kan enkel dezelfde dag."
    case .stapGeboekt: "Na deze stap werd voor dit dossier een vergoeding geboekt."

    case .naBeslissing(let day):
      "De beslissing is genomen op \(day.shown). Vragenlijst, gemarkeerde vragen en notities zijn "
        + "enkel nog te lezen."
    case .evaluatieBeslist(let day, let outcome):
      "De evaluatie is afgerond met de beslissing van \(day.shown): \(outcome.naam). "
        + "Vraag zo nodig een nieuwe evaluatie aan."
    case .geenGesprekspunt(let vraag): "De vraag \"\(vraag)\" is niet gemarkeerd."
    case .onbekendeVraag(let vraag): "De vragenlijst heeft geen vraag \"\(vraag)\"."
    case .geenTekstblok(let stap):
      "Voor \"\(stap.naam)\" is er nog geen tekst: die stap is nog niet gezet."

    case .nietsVerbeterd: "Alle gegevens zijn zoals ze al waren. Vul in wat anders moet zijn."
    case .gegevensGewist:
      "De gegevens van deze persoon zijn gewist. Ze kunnen niet meer verbeterd worden."
    case .dossiernummerVorm:
      "In een dossiernummer staan geen onzichtbare tekens en geen twee spaties na elkaar. Schrijf "
        + "bijvoorbeeld CMW-0412."
    case .meerDanEenDag(let day, let sum):
      "Een dag heeft 24 uren. Op \(day.shown) zijn er in dit traject al \(sum.shown) uur "
        + "begeleiding geregistreerd."
    }
  }
}

extension [String] {
  /// `a`, `a en b`, `a, b en c`.
  var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " en " + last
  }
}
