/// Behind each refusal: the rule in words, and what would change it.
extension Reden {
  package var regel: String {
    switch self {
    case .inszVorm, .inszControlecijfers: "Een INSZ bestaat en zijn controlecijfers kloppen."
    case .ondernemingsnummerVorm: "Een ondernemingsnummer heeft tien cijfers."
    case .ondernemingsnummerControlecijfers: "De laatste twee cijfers zijn een controle."
    case .postcodeVorm: "Een postcode loopt van 1000 tot en met 9999."
    case .wopVorm, .wopWaarde: "Een WOP is een percentage en een nood uit de lijst."
    case .wopVerplicht, .wopNietVoor: "Een WOP hoort bij collectief en individueel maatwerk."
    case .datumVorm, .uurVorm, .urenVorm: "Een waarde wordt alleen gelezen als ze bestaat."
    case .verplichtVeld, .geenReden: "Zonder dit gegeven is de stap niet volledig."
    case .nummerInGebruik: "Een nummer hoort bij één dossier."
    case .onbekendDossier: "Een stap hoort bij een dossier dat bestaat."
    case .geborenNaIndienst: "Iemand is geboren voor hij in dienst treedt."
    case .dossierGesloten:
      "Na het sluiten kan alleen nog wat erna komt: een tewerkstelling, een oordeel, een overgenomen tekst."
    case .voorIndienst: "Een dossier begint op de dag van de indiensttreding."
    case .tewerkstellingBestaat: "Een tewerkstelling wordt één keer geregistreerd."
    case .totVoorVan, .eindeVoorFase, .vorigeTotOngeldig: "Een periode eindigt niet voor ze begint."
    case .datumInToekomst: "Wat nog niet gebeurd is, wordt niet als gebeurd geregistreerd."
    case .evaluatieLoopt: "Er loopt hoogstens één evaluatie tegelijk."
    case .geenEvaluatie: "Deze stap hoort bij een evaluatie die loopt."
    case .geenAntwoorden, .antwoordenOntbreken, .antwoordenOngeldig:
      "Een vragenlijst wordt volledig ingediend."
    case .nietOverlegd, .vragenlijstNietIngediend:
      "De vragenlijst wordt in overleg met de werknemer ingevuld, voor het gesprek."
    case .geenPOP, .popVerouderd: "Op de dag van het gesprek is er een POP die nog telt."
    case .partijOntbreekt: "Een gesprek heeft drie partijen: evaluator, werkgever en werknemer."
    case .teVroeg:
      "Op vraag van werknemer of werkgever is er pas na een aantal jaren dienst een gesprek; met "
        + "een attest om medische redenen kan het vroeger."
    case .geenGesprek, .voorGesprek: "Een beslissing volgt op het gesprek."
    case .geenMotivering: "Een beslissing wordt uitdrukkelijk en afdoende gemotiveerd."
    case .uitkomstOnbekend: "Welke uitkomsten er zijn, hangt af van het instrument."
    case .wopOntbreekt, .wopGelijk, .wopNietGevraagd:
      "Alleen een uitkomst die een ander WOP geeft, heeft een waarde."
    case .beslissingDefinitief, .geenBeslissing: "Een beslissing wordt genomen, daarna herzien."
    case .trajectLooptNogBijHerziening, .nietDoorstroomklaar, .voorBeslissing:
      "Een traject steunt op een beslissing \"doorstroomklaar\"."
    case .onbekendMandaat: "Verwijzen kan naar een gemandateerd project."
    case .trajectLoopt: "Voor een persoon loopt hoogstens één traject tegelijk."
    case .trajectNietVerwezen, .voorVerwijzing: "Een traject begint met een verwijzing."
    case .trajectAlGestart, .trajectNietGestart: "Een traject start één keer, na de verwijzing."
    case .faseTerug, .faseTeVroeg: "De fasen volgen elkaar op."
    case .faseOvergeslagenZonderReden: "Een fase overslaan kan, met een reden."
    case .geenLopendTraject, .buitenTraject: "Deze stap hoort bij een traject dat loopt."
    case .eigenOnderneming: "Een stage is op een reguliere werkvloer."

    case .nietsTeBoeken: "Elke vergoeding wordt één keer geboekt."
    case .naceVorm: "Een code van een sector hoort bij één versie van de lijst."
    case .vestigingsnummerVorm, .vestigingsnummerControlecijfers:
      "Een vestigingsnummer bestaat en zijn controlecijfers kloppen."
    case .oorzaakZonderEinde: "Een oorzaak hoort bij een job die eindigde."
    case .aandeelVorm, .aandeelNietVoorSoort: "Een hybride job is deels gewoon, deels sociaal."
    case .beroepTekstOntbreekt, .beroepOnbekend:
      "Een brief noemt hoe en tegen wanneer men in beroep kan gaan."
    case .premiesNietVoor: "Deze premies horen bij individueel maatwerk."

    case .geenPlanning: "Alleen een gesprek dat gepland is, kan niet doorgaan."
    case .geenBeraad: "Een beraad begint voor het eindigt."
    case .onbekendNummer: "Een nummer wijst iets aan dat in de lijst staat."
    case .alAfgerond: "Iets wordt één keer afgerond."
    case .popOntbreekt: "Deze stap hoort bij een POP."
    case .popNietIngediend, .popTeLaatIngediend:
      "De POP staat op tijd voor het gesprek in het vertrouwelijk luik."

    case .alOpgeschort: "Een traject wordt niet twee keer tegelijk om eigen redenen opgeschort."
    case .nietOpgeschort, .hervatNietNa: "Hervatten komt na opschorten."
    case .onbekendeMaatregel, .maatregelNietVanToepassing:
      "Een algemene maatregel geldt voor bepaalde trajecten, vanaf een dag."
    case .vrijstellingUit, .vrijstellingOnvolledig, .alVrijgesteld:
      "Vrijstelling van een maatregel kan op gezamenlijk verzoek, als een dienst dat zo zette."
    case .nietTeBeoordelen, .oordeelTeVroeg:
      "Enkel een vergoeding waarover geen bron iets zegt, wordt door een mens beoordeeld."
    case .enkelLDE, .verlengingNietLater: "Een inschakelingstraject in LDE kan langer worden."
    case .faseNaastNietInRegime, .faseLooptAl, .faseLooptNiet:
      "Welke fasen naast elkaar kunnen, hangt af van het regime van het traject."
    case .eindeVoorLaatsteDag: "Een traject eindigt niet voor zijn laatste fase."

    case .onbekendeParameter, .onbekendOnderwerp: "Een parameter heeft een vaste naam."
    case .parameterwaarde, .parameterNietUit: "Een waarde past bij de eenheid van de parameter."
    case .geenBron: "Elke waarde heeft een bron."
    case .maandVorm, .indexVorm, .coefficientVorm: "Een waarde wordt alleen gelezen als ze bestaat."
    case .indexOnwaarschijnlijk: "De index springt van de ene maand op de andere niet ver."
    case .indexAndereBasis, .coefficientBasis:
      "Cijfers van een ander basisjaar worden nooit gemengd."
    case .indexGat: "Een reeks heeft voor elke maand een cijfer."
    case .indexInToekomst: "Een cijfer is pas na de maand bekend."
    case .proefregels: "Met regels op proef wordt er niets bewaard."
    case .geenStap, .stapNietLaatste, .stapOnomkeerbaar, .stapVanAnder, .stapNietVandaag,
      .stapGeboekt:
      Onomkeerbaar.regel

    case .naBeslissing: "Na de beslissing blijft staan waarop ze steunt."
    case .evaluatieBeslist:
      "Deze stap hoort bij een evaluatie die loopt; de beslissing rondt ze af."
    case .geenGesprekspunt: "Afvinken kan wat eerst gemarkeerd is."
    case .onbekendeVraag: "Een markering hoort bij een vraag van de vragenlijst."
    case .geenTekstblok: "Een tekst om over te nemen hoort bij een stap die gezet is."

    case .nietsVerbeterd: "Een verbetering verandert minstens één gegeven."
    case .gegevensGewist: "Wat gewist is, komt niet terug."
    case .dossiernummerVorm: "Een dossiernummer kunt u lezen en zelf overtypen."
    case .meerDanEenDag: "Een dag heeft 24 uren."
    }
  }

  package var anders: String {
    switch self {
    case .inszVorm, .inszControlecijfers: "Het juiste INSZ, of een leeg veld."
    case .ondernemingsnummerVorm, .ondernemingsnummerControlecijfers, .postcodeVorm:
      "Het juiste nummer."
    case .wopVorm, .wopWaarde: "Een waarde die het instrument kent."
    case .wopVerplicht, .wopOntbreekt: "Een WOP invullen."
    case .wopNietVoor, .wopNietGevraagd: "De waarde leeg laten, of een andere uitkomst kiezen."
    case .datumVorm, .geborenNaIndienst, .totVoorVan: "Een juiste datum."
    case .uurVorm: "Een juist uur."
    case .urenVorm: "Een juist aantal uren."
    case .verplichtVeld, .geenReden: "Het veld invullen."
    case .nummerInGebruik, .onbekendDossier, .onbekendMandaat: "Een ander nummer."
    case .dossierGesloten: "Niets in dit dossier; open zo nodig een nieuw dossier."
    case .voorIndienst(let day): "Een dag vanaf \(day.shown)."
    case .tewerkstellingBestaat: "Niets: ze staat er al."
    case .datumInToekomst(let day): "Wachten tot \(day.shown), of een dag die al voorbij is."
    case .evaluatieLoopt: "De lopende evaluatie afronden met een beslissing."
    case .geenEvaluatie: "Een evaluatie aanvragen."
    case .geenAntwoorden, .antwoordenOntbreken, .antwoordenOngeldig: "De antwoorden aanvullen."
    case .nietOverlegd: "De dag van het overleg invullen."
    case .geenPOP: "Een POP registreren van de dag van het gesprek of vroeger."
    case .popVerouderd(let pop, _, _): "Een POP van na \(pop.shown) registreren die dan nog telt."
    case .vragenlijstNietIngediend: "De vragenlijst indienen."
    case .partijOntbreekt: "Een gesprek met alle partijen, of een afwijking met reden."
    case .teVroeg(let first): "Wachten tot \(first.shown), of een attest om medische redenen."
    case .geenGesprek: "Het gesprek registreren."
    case .voorGesprek(let day): "Een dag vanaf \(day.shown)."
    case .geenMotivering: "Een motivering schrijven."
    case .uitkomstOnbekend: "Een uitkomst kiezen die het instrument kent."
    case .wopGelijk: "Een andere waarde, of de uitkomst \"ongewijzigd\"."
    case .beslissingDefinitief: "De beslissing herzien."
    case .geenBeslissing: "De beslissing nemen."
    case .trajectLooptNogBijHerziening, .trajectLoopt: "Het lopende traject beëindigen."
    case .nietDoorstroomklaar: "Een beslissing \"doorstroomklaar\" op of voor die dag."
    case .trajectNietVerwezen, .geenLopendTraject: "De verwijzing registreren."
    case .trajectAlGestart: "Niets: het traject is gestart."
    case .trajectNietGestart: "De start registreren."
    case .voorBeslissing(let day), .voorVerwijzing(let day), .buitenTraject(let day):
      "Een dag vanaf \(day.shown)."
    case .faseTerug(let from, _): "Een fase na \(from.rawValue)."
    case .faseOvergeslagenZonderReden: "De reden opgeven, of de fase doorlopen."
    case .faseTeVroeg(_, let day): "Een dag na \(day.shown)."
    case .vorigeTotOngeldig(let from, let on): "Een dag van \(from.shown) tot voor \(on.shown)."
    case .eigenOnderneming: "Een stage bij een ander bedrijf."
    case .eindeVoorFase(let day): "Een dag vanaf \(day.shown)."

    case .nietsTeBoeken: "Een andere periode, of ook boeken wat voorlopig of niet bevestigd is."
    case .naceVorm: "De versie van de lijst ervoor schrijven."
    case .vestigingsnummerVorm, .vestigingsnummerControlecijfers: "Het juiste nummer."
    case .oorzaakZonderEinde: "De einddatum invullen."
    case .aandeelVorm: "Een percentage van 1 tot en met 99."
    case .aandeelNietVoorSoort: "Het veld leeg laten."
    case .beroepTekstOntbreekt: "De tekst over beroep laten vastleggen in de regels, met zijn bron."
    case .beroepOnbekend, .premiesNietVoor: "Niets in dit dossier."

    case .geenPlanning: "Een gesprek plannen."
    case .geenBeraad: "Een beraad beginnen."
    case .onbekendNummer: "Een ander nummer."
    case .alAfgerond: "Niets: het is klaar."
    case .popOntbreekt: "Een POP registreren."
    case .popNietIngediend: "De POP indienen, of een afwijking met reden."
    case .popTeLaatIngediend: "Een later gesprek, of een afwijking met reden."

    case .alOpgeschort, .nietOpgeschort: "Nakijken of het traject opgeschort is."
    case .hervatNietNa(let day): "Een dag na \(day.shown)."
    case .onbekendeMaatregel, .maatregelNietVanToepassing: "Een andere maatregel, of geen."
    case .vrijstellingUit: "Een eigen waarde voor deze parameter, met een bron."
    case .vrijstellingOnvolledig: "Elke voorwaarde bevestigen."
    case .alVrijgesteld: "Niets: het traject is vrijgesteld."
    case .enkelLDE: "Niets in dit dossier."
    case .verlengingNietLater(let day): "Een dag na \(day.shown)."
    case .faseNaastNietInRegime: "Een volgende fase beginnen."
    case .faseLooptAl, .faseLooptNiet: "Een andere fase."
    case .nietTeBeoordelen: "Een fase waarvan de vergoeding te beoordelen is."
    case .oordeelTeVroeg(let day): "Een dag vanaf \(day.shown)."
    case .eindeVoorLaatsteDag(let day): "Een dag vanaf \(day.shown)."

    case .onbekendeParameter, .onbekendOnderwerp: "Een naam uit de lijst."
    case .parameterwaarde, .maandVorm, .indexVorm, .coefficientVorm: "Een waarde die past."
    case .parameterNietUit: "Een waarde die geldt."
    case .geenBron: "Een bron opgeven."
    case .indexOnwaarschijnlijk: "Het juiste cijfer en het juiste basisjaar."
    case .indexAndereBasis: "Eerst een coëfficiënt met bron vastleggen."
    case .indexGat(let month, _): "Eerst het cijfer van \(month.shown) toevoegen."
    case .indexInToekomst(let month): "Wachten tot \(month.shown) voorbij is."
    case .coefficientBasis: "Twee verschillende basisjaren, waarvan er een reeks is."
    case .proefregels: "Het programma starten zonder --regels."
    case .geenStap: "De gegevens van het dossier verbeteren."
    case .stapNietLaatste: "Eerst de laatste stap terugnemen."
    case .stapOnomkeerbaar(let soort): soort.uitweg
    case .stapVanAnder(let door): "\(door) vragen om de stap terug te nemen."
    case .stapNietVandaag: "Een nieuwe stap die zegt wat er klopt."
    case .stapGeboekt: "Een nieuwe stap; de volgende afrekening rekent dan een correctie uit."

    case .naBeslissing: "Niets in deze evaluatie; een nieuwe evaluatie begint opnieuw."
    case .evaluatieBeslist: "Een nieuwe evaluatie aanvragen, of de beslissing herzien."
    case .geenGesprekspunt: "De vraag eerst markeren."
    case .onbekendeVraag: "Een linkId uit de vragenlijst."
    case .geenTekstblok: "De stap zetten."

    case .nietsVerbeterd: "Een gegeven dat anders is."
    case .gegevensGewist: "Niets in dit dossier."
    case .dossiernummerVorm: "Een nummer zonder die tekens."
    case .meerDanEenDag(let day, _): "Minder uren, of een andere dag dan \(day.shown)."
    }
  }
}
