extension Waarschuwing {
  /// The code that scripts can rely on.
  package var code: String {
    switch soort {
    case .zelfdePersoon: "zelfde-persoon"
    case .geboortedatumWijktAf: "geboortedatum-wijkt-af"
    case .ldeNaEinde: "lde-na-einde"
    case .weinigActies: "weinig-acties"
    case .motiveringZegtWeinig: "motivering-zegt-weinig"
    case .mandaatAnderInstrument: "mandaat-ander-instrument"
    case .mandaatTermijnOnbekend: "mandaat-termijn-onbekend"
    case .faseBuitenTermijn: "fase-over-termijn"
    case .inToekomst: "datum-in-toekomst"
    case .inVerleden: "datum-in-verleden"
    case .vragenlijstNaGesprek: "vragenlijst-na-gesprek"
    case .afwijking: "afwijking"
    case .periodeLoopt: "periode-loopt"
    case .eerderOpen: "eerder-open"
    case .lijnenOpengelaten: "lijnen-opengelaten"
    case .mandaatAfgelopen: "mandaat-afgelopen"
    case .mandaatNogNiet: "mandaat-nog-niet"
    case .mandaatRegistratieOnbekend: "mandaat-registratie-onbekend"
    case .tegenWeigering: "tegen-weigering"
    case .tijdensOpschorting: "tijdens-opschorting"
    case .interneDoorstroom: "interne-doorstroom"
    case .inschakelingTeLang: "inschakeling-te-lang"
    case .stageBuitenFase: "stage-buiten-fase"
    case .stageSocialeEconomie: "stage-sociale-economie"
    case .naEindeIngevoerd: "na-einde-ingevoerd"
    case .oorzaakPastNiet: "oorzaak-past-niet"
    case .verlengingIngekort: "verlenging-ingekort"
    case .teBeoordelen: "te-beoordelen"
    case .gesprekNogGepland: "gesprek-nog-gepland"
    case .wopVanAnders: "wop-van-anders"
    case .leeftijdBijIndienst: "leeftijd-bij-indienst"
    case .stageNaEinde: "stage-na-einde"
    case .inszElders: "insz-elders"
    case .verbeteringNaBeslissing: "verbetering-na-beslissing"
    case .verbeteringNaBoeking: "verbetering-na-boeking"
    case .stapVoorIndienst: "stap-voor-indienst"
    case .gesprekVoorAanvraag: "gesprek-voor-aanvraag"
    case .vragenlijstIngediendNaGesprek: "vragenlijst-ingediend-na-gesprek"
    case .gesprekZelfdeDag: "gesprek-zelfde-dag"
    }
  }

  /// What the user reads.
  package var zin: String {
    switch soort {
    case .zelfdePersoon(let dossier, let sure):
      sure
        ? "Deze persoon is al bekend uit dossier \(dossier); de gegevens worden gedeeld."
        : "Deze persoon lijkt op die van dossier \(dossier). Kijk na of het dezelfde is."
    case .geboortedatumWijktAf(let day):
      "De geboortedatum is niet die van het INSZ (\(day.shown)). Kijk beide na en verbeter wat fout "
        + "is: V in het dossier, of \"dossier verbeteren\"."
    case .ldeNaEinde(let day):
      "Na \(day.shown) waren er geen nieuwe erkenningen in de lokale diensteneconomie. "
        + "Kijk het instrument na."
    case .gesprekNogGepland(let day):
      "Op \(day.shown) is nog een gesprek gepland. De beslissing wacht daar niet op."
    case .wopVanAnders(let first, let rule):
      "Het nieuwe WOP begint op \(first.shown); volgens de regel zou dat \(rule.shown) zijn. "
        + (first < rule
          ? "De dagen ervoor horen nog bij het lopende WOP." : "Kijk na wat er ervoor geldt.")
    case .weinigActies(let count, let minimum):
      "De POP heeft \(count) \(count == 1 ? "verbeteractie" : "verbeteracties"); "
        + "er horen er minstens \(minimum) in."
    case .motiveringZegtWeinig(let words, let minimum):
      "De motivering telt \(words) \(words == 1 ? "woord" : "woorden"), minder dan \(minimum). "
        + "Schrijf wat er bij deze persoon meespeelde."
    case .mandaatAnderInstrument(let call, let instrument):
      "Het mandaat van oproep \(call) geldt niet voor \(instrument.naam)."
    case .mandaatTermijnOnbekend(let years):
      "Een mandaat geldt \(years) jaar, maar de begindag van dit mandaat is niet bekend. "
        + "Kijk na of het nog geldt."
    case .faseBuitenTermijn(let phase, let last, let end):
      "De fase \(phase.rawValue) liep tot en met \(end.shown); de termijn eindigde op \(last.shown)."
    case .vragenlijstNaGesprek(let discussed):
      "De vragenlijst is pas op \(discussed.shown) met de werknemer overlegd, na het gesprek."
    case .inVerleden(let day): "\(day.shown) is al voorbij."
    case .inToekomst(let day): "\(day.shown) ligt in de toekomst."
    case .mandaatAfgelopen(let last):
      "Het mandaat liep tot en met \(last.shown). Kijk na of het vernieuwd is."
    case .mandaatNogNiet(let first): "Het mandaat begint pas op \(first.shown)."
    case .mandaatRegistratieOnbekend(let from):
      "Dit mandaat begon na \(from.shown), maar het registratienummer van de dienstverlener is niet "
        + "bekend. Kijk na of hij geregistreerd is."
    case .afwijking(let sentence): "Geregistreerd als afwijking. \(sentence)"
    case .periodeLoopt(let last):
      "De periode is pas na \(last.shown) voorbij: er kunnen nog lijnen bij komen."
    case .eerderOpen(let count, let amount):
      "Van vóór deze periode nooit geboekt: "
        + "\(count) \(count == 1 ? "vergoeding" : "vergoedingen"), samen \(amount.shownInEuro)."
    case .lijnenOpengelaten(let count, let amount):
      "\(count == 1 ? "1 lijn is" : "\(count) lijnen zijn") niet geboekt, samen "
        + "\(amount.shownInEuro): voorlopig of niet bevestigd."
    case .tegenWeigering(let day):
      "De werknemer weigerde op \(day.shown). Schrijf in de motivering waarom u toch zo beslist."
    case .tijdensOpschorting(let day): "Op \(day.shown) is het traject opgeschort."
    case .interneDoorstroom: "Bij interne doorstroom wordt het premiedossier afgesloten."
    case .inschakelingTeLang(let years, let last):
      "Een inschakelingstraject duurt uitzonderlijk \(years) jaar, hier tot en met \(last.shown)."
    case .stageBuitenFase(let day):
      "Op \(day.shown) liep er geen jobmatching en geen stage. Kijk na of de dagen kloppen."
    case .stageSocialeEconomie(let name):
      "\(name) staat in dit register als onderneming in de sociale economie. Een stage hoort op een "
        + "gewone werkvloer."
    case .naEindeIngevoerd(let day):
      "Ingevoerd na het einde van het traject op \(day.shown), voor een dag tijdens het traject."
    case .oorzaakPastNiet(let cause, let result):
      "De oorzaak \"\(cause.naam)\" past niet bij het resultaat \"\(result.naam)\". Kijk beide na."
    case .verlengingIngekort(let before, let now):
      "De verlenging tot en met \(before.shown) wordt ingekort tot \(now.shown)."
    case .teBeoordelen(let count):
      "\(count == 1 ? "1 vergoeding is" : "\(count) vergoedingen zijn") nog te beoordelen en "
        + "\(count == 1 ? "staat" : "staan") niet op deze afrekening."
    case .leeftijdBijIndienst(let age):
      "De werknemer zou bij de indiensttreding \(age < 0 ? "nog niet geboren" : "\(age) jaar") zijn. "
        + "Kijk de geboortedatum en de dag van indiensttreding na."
    case .stageNaEinde(let last):
      "Het traject eindigde op \(last.shown), maar de stage loopt daarna door. Kijk beide dagen na."
    case .inszElders(let dossier):
      "Dit INSZ staat ook in dossier \(dossier), bij een andere persoon. Kijk na welk dossier klopt."
    case .verbeteringNaBeslissing(let day):
      "De beslissing van \(day.shown) steunde op de vroegere gegevens en verandert niet mee. Kijk na "
        + "of ze nog klopt."
    case .verbeteringNaBoeking:
      "Voor dit dossier is al een vergoeding geboekt. Wat geboekt is, verandert niet mee. Kijk na of "
        + "het nog klopt."
    case .stapVoorIndienst(let day):
      "In dit dossier staat een stap van \(day.shown), voor de nieuwe dag van indiensttreding."
    case .gesprekVoorAanvraag(let day):
      "Het gesprek ligt vóór de aanvraag van de evaluatie op \(day.shown). Kijk beide dagen na."
    case .vragenlijstIngediendNaGesprek(let day):
      "De vragenlijst is pas op \(day.shown) ingediend, na de dag van het gesprek."
    case .gesprekZelfdeDag(let day):
      "In deze evaluatie staat al een gesprek op \(day.shown). Kijk na of dit een tweede gesprek was."
    }
  }
}
