// Written by .ci/embed-resources; do not edit.
#include "CResources.h"

#include <string.h>

// #embed is C23; the compiler knows it in every mode, and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Each array ends in a zero that is not counted, so that an empty file is an array too.
static const unsigned char file_0[] = {
#embed "../../Resources/demo/mensen.json" suffix(, )
    0};
static const unsigned char file_1[] = {
#embed "../../Resources/demo/ondernemingen.json" suffix(, )
    0};
static const unsigned char file_2[] = {
#embed "../../Resources/demo/postcodes.json" suffix(, )
    0};
static const unsigned char file_3[] = {
#embed "../../Resources/demo/teksten.json" suffix(, )
    0};
static const unsigned char file_4[] = {
#embed "../../Resources/handleiding/beheerder.md" suffix(, )
    0};
static const unsigned char file_5[] = {
#embed "../../Resources/handleiding/doorstroombegeleider.md" suffix(, )
    0};
static const unsigned char file_6[] = {
#embed "../../Resources/handleiding/evaluator.md" suffix(, )
    0};
static const unsigned char file_7[] = {
#embed "../../Resources/handleiding/schermen/afrekening.txt" suffix(, )
    0};
static const unsigned char file_8[] = {
#embed "../../Resources/handleiding/schermen/bevestiging-beslissing.txt" suffix(, )
    0};
static const unsigned char file_9[] = {
#embed "../../Resources/handleiding/schermen/dossier-gesprek-vandaag.txt" suffix(, )
    0};
static const unsigned char file_10[] = {
#embed "../../Resources/handleiding/schermen/dossier-waarom.txt" suffix(, )
    0};
static const unsigned char file_11[] = {
#embed "../../Resources/handleiding/schermen/formulier-gesprek-registreren.txt" suffix(, )
    0};
static const unsigned char file_12[] = {
#embed "../../Resources/handleiding/schermen/regels.txt" suffix(, )
    0};
static const unsigned char file_13[] = {
#embed "../../Resources/handleiding/schermen/traject-loopt.txt" suffix(, )
    0};
static const unsigned char file_14[] = {
#embed "../../Resources/handleiding/schermen/vergoedingen.txt" suffix(, )
    0};
static const unsigned char file_15[] = {
#embed "../../Resources/handleiding/schermen/vragenlijst-collega.txt" suffix(, )
    0};
static const unsigned char file_16[] = {
#embed "../../Resources/handleiding/schermen/vragenlijst-keuze.txt" suffix(, )
    0};
static const unsigned char file_17[] = {
#embed "../../Resources/handleiding/schermen/vragenlijst-onvolledig.txt" suffix(, )
    0};
static const unsigned char file_18[] = {
#embed "../../Resources/handleiding/schermen/vragenlijst-opmerking.txt" suffix(, )
    0};
static const unsigned char file_19[] = {
#embed "../../Resources/handleiding/schermen/weigering-met-bron.txt" suffix(, )
    0};
static const unsigned char file_20[] = {
#embed "../../Resources/handleiding/schermen/werklijst.txt" suffix(, )
    0};
static const unsigned char file_21[] = {
#embed "../../Resources/handleiding/sociale-dienst.md" suffix(, )
    0};
static const unsigned char file_22[] = {
#embed "../../Resources/handleiding/toetsen/afrekening.txt" suffix(, )
    0};
static const unsigned char file_23[] = {
#embed "../../Resources/handleiding/toetsen/afspraken.txt" suffix(, )
    0};
static const unsigned char file_24[] = {
#embed "../../Resources/handleiding/toetsen/alles.txt" suffix(, )
    0};
static const unsigned char file_25[] = {
#embed "../../Resources/handleiding/toetsen/dossier.txt" suffix(, )
    0};
static const unsigned char file_26[] = {
#embed "../../Resources/handleiding/toetsen/formulier.txt" suffix(, )
    0};
static const unsigned char file_27[] = {
#embed "../../Resources/handleiding/toetsen/gesprekspunten.txt" suffix(, )
    0};
static const unsigned char file_28[] = {
#embed "../../Resources/handleiding/toetsen/handleiding.txt" suffix(, )
    0};
static const unsigned char file_29[] = {
#embed "../../Resources/handleiding/toetsen/journaal.txt" suffix(, )
    0};
static const unsigned char file_30[] = {
#embed "../../Resources/handleiding/toetsen/overzicht.txt" suffix(, )
    0};
static const unsigned char file_31[] = {
#embed "../../Resources/handleiding/toetsen/pop.txt" suffix(, )
    0};
static const unsigned char file_32[] = {
#embed "../../Resources/handleiding/toetsen/regels.txt" suffix(, )
    0};
static const unsigned char file_33[] = {
#embed "../../Resources/handleiding/toetsen/samenvatting.txt" suffix(, )
    0};
static const unsigned char file_34[] = {
#embed "../../Resources/handleiding/toetsen/tafel.txt" suffix(, )
    0};
static const unsigned char file_35[] = {
#embed "../../Resources/handleiding/toetsen/tekst.txt" suffix(, )
    0};
static const unsigned char file_36[] = {
#embed "../../Resources/handleiding/toetsen/traject.txt" suffix(, )
    0};
static const unsigned char file_37[] = {
#embed "../../Resources/handleiding/toetsen/vergelijken.txt" suffix(, )
    0};
static const unsigned char file_38[] = {
#embed "../../Resources/handleiding/toetsen/vergoedingen.txt" suffix(, )
    0};
static const unsigned char file_39[] = {
#embed "../../Resources/handleiding/toetsen/vragenlijst.txt" suffix(, )
    0};
static const unsigned char file_40[] = {
#embed "../../Resources/handleiding/toetsen/werklijst.txt" suffix(, )
    0};
static const unsigned char file_41[] = {
#embed "../../Resources/handleiding/toetsen/zoeken.txt" suffix(, )
    0};
static const unsigned char file_42[] = {
#embed "../../Resources/index/gezondheidsindex.csv" suffix(, )
    0};
static const unsigned char file_43[] = {
#embed "../../Resources/maatregelen.json" suffix(, )
    0};
static const unsigned char file_44[] = {
#embed "../../Resources/mandaten.json" suffix(, )
    0};
static const unsigned char file_45[] = {
#embed "../../Resources/regels/ama/opvolging.json" suffix(, )
    0};
static const unsigned char file_46[] = {
#embed "../../Resources/regels/beroep/advies-imw.json" suffix(, )
    0};
static const unsigned char file_47[] = {
#embed "../../Resources/regels/beroep/beslissing-imw.json" suffix(, )
    0};
static const unsigned char file_48[] = {
#embed "../../Resources/regels/beroep/tekst-cmw.json" suffix(, )
    0};
static const unsigned char file_49[] = {
#embed "../../Resources/regels/beroep/tekst-lde.json" suffix(, )
    0};
static const unsigned char file_50[] = {
#embed "../../Resources/regels/beroep/termijn-imw.json" suffix(, )
    0};
static const unsigned char file_51[] = {
#embed "../../Resources/regels/beroep/verschuiving.json" suffix(, )
    0};
static const unsigned char file_52[] = {
#embed "../../Resources/regels/beslissing/motivering-woorden.json" suffix(, )
    0};
static const unsigned char file_53[] = {
#embed "../../Resources/regels/beslissing/uitkomsten-ama.json" suffix(, )
    0};
static const unsigned char file_54[] = {
#embed "../../Resources/regels/beslissing/uitkomsten-cmw.json" suffix(, )
    0};
static const unsigned char file_55[] = {
#embed "../../Resources/regels/beslissing/uitkomsten-imw.json" suffix(, )
    0};
static const unsigned char file_56[] = {
#embed "../../Resources/regels/beslissing/uitkomsten-lde.json" suffix(, )
    0};
static const unsigned char file_57[] = {
#embed "../../Resources/regels/dossier/leeftijd-grootste.json" suffix(, )
    0};
static const unsigned char file_58[] = {
#embed "../../Resources/regels/dossier/leeftijd-kleinste.json" suffix(, )
    0};
static const unsigned char file_59[] = {
#embed "../../Resources/regels/evaluatie/vroegst.json" suffix(, )
    0};
static const unsigned char file_60[] = {
#embed "../../Resources/regels/evaluatie/zittende-aandeel.json" suffix(, )
    0};
static const unsigned char file_61[] = {
#embed "../../Resources/regels/evaluatie/zittende-afronding.json" suffix(, )
    0};
static const unsigned char file_62[] = {
#embed "../../Resources/regels/evaluatie/zittende-uiterste.json" suffix(, )
    0};
static const unsigned char file_63[] = {
#embed "../../Resources/regels/identificatie/postcode-provincie.json" suffix(, )
    0};
static const unsigned char file_64[] = {
#embed "../../Resources/regels/imw/begeleiding-kwartalen.json" suffix(, )
    0};
static const unsigned char file_65[] = {
#embed "../../Resources/regels/imw/begeleiding-variabel-hoog.json" suffix(, )
    0};
static const unsigned char file_66[] = {
#embed "../../Resources/regels/imw/begeleiding-variabel-laag.json" suffix(, )
    0};
static const unsigned char file_67[] = {
#embed "../../Resources/regels/imw/begeleiding-variabel-midden.json" suffix(, )
    0};
static const unsigned char file_68[] = {
#embed "../../Resources/regels/imw/begeleiding-vast-begin.json" suffix(, )
    0};
static const unsigned char file_69[] = {
#embed "../../Resources/regels/imw/begeleiding-vast-later.json" suffix(, )
    0};
static const unsigned char file_70[] = {
#embed "../../Resources/regels/imw/loonpremie-kwartalen.json" suffix(, )
    0};
static const unsigned char file_71[] = {
#embed "../../Resources/regels/imw/loonpremie-verloop.json" suffix(, )
    0};
static const unsigned char file_72[] = {
#embed "../../Resources/regels/lde/inschakelingstraject-uitzonderlijk.json" suffix(, )
    0};
static const unsigned char file_73[] = {
#embed "../../Resources/regels/lde/inschakelingstraject.json" suffix(, )
    0};
static const unsigned char file_74[] = {
#embed "../../Resources/regels/lde/laatste-indienst.json" suffix(, )
    0};
static const unsigned char file_75[] = {
#embed "../../Resources/regels/mandaat/instrumenten-366.json" suffix(, )
    0};
static const unsigned char file_76[] = {
#embed "../../Resources/regels/mandaat/instrumenten-380.json" suffix(, )
    0};
static const unsigned char file_77[] = {
#embed "../../Resources/regels/mandaat/instrumenten-390.json" suffix(, )
    0};
static const unsigned char file_78[] = {
#embed "../../Resources/regels/mandaat/instrumenten-432.json" suffix(, )
    0};
static const unsigned char file_79[] = {
#embed "../../Resources/regels/mandaat/looptijd.json" suffix(, )
    0};
static const unsigned char file_80[] = {
#embed "../../Resources/regels/mandaat/registratie-vanaf.json" suffix(, )
    0};
static const unsigned char file_81[] = {
#embed "../../Resources/regels/opschorting/vrijstelling-gezamenlijk-verzoek.json" suffix(, )
    0};
static const unsigned char file_82[] = {
#embed "../../Resources/regels/opvolging/telt-mee.json" suffix(, )
    0};
static const unsigned char file_83[] = {
#embed "../../Resources/regels/opvolging/terugkeer-oorzaken.json" suffix(, )
    0};
static const unsigned char file_84[] = {
#embed "../../Resources/regels/opvolging/terugkeer.json" suffix(, )
    0};
static const unsigned char file_85[] = {
#embed "../../Resources/regels/opvolging/venster.json" suffix(, )
    0};
static const unsigned char file_86[] = {
#embed "../../Resources/regels/pop/acties-minimum.json" suffix(, )
    0};
static const unsigned char file_87[] = {
#embed "../../Resources/regels/pop/eerste.json" suffix(, )
    0};
static const unsigned char file_88[] = {
#embed "../../Resources/regels/pop/geldigheid.json" suffix(, )
    0};
static const unsigned char file_89[] = {
#embed "../../Resources/regels/pop/in-vertrouwelijk-luik.json" suffix(, )
    0};
static const unsigned char file_90[] = {
#embed "../../Resources/regels/pop/indienen-vooraf.json" suffix(, )
    0};
static const unsigned char file_91[] = {
#embed "../../Resources/regels/traject/pop-bijwerken-vooraf.json" suffix(, )
    0};
static const unsigned char file_92[] = {
#embed "../../Resources/regels/traject/regime.json" suffix(, )
    0};
static const unsigned char file_93[] = {
#embed "../../Resources/regels/traject/termijn-jobmatching.json" suffix(, )
    0};
static const unsigned char file_94[] = {
#embed "../../Resources/regels/traject/termijn-nazorg.json" suffix(, )
    0};
static const unsigned char file_95[] = {
#embed "../../Resources/regels/traject/termijn-rekenwijze.json" suffix(, )
    0};
static const unsigned char file_96[] = {
#embed "../../Resources/regels/traject/termijn-stage.json" suffix(, )
    0};
static const unsigned char file_97[] = {
#embed "../../Resources/regels/traject/termijn-voortraject.json" suffix(, )
    0};
static const unsigned char file_98[] = {
#embed "../../Resources/regels/traject/termijnen-in-vrij-regime.json" suffix(, )
    0};
static const unsigned char file_99[] = {
#embed "../../Resources/regels/traject/uren-gemiddelde.json" suffix(, )
    0};
static const unsigned char file_100[] = {
#embed "../../Resources/regels/vergoeding/afronding.json" suffix(, )
    0};
static const unsigned char file_101[] = {
#embed "../../Resources/regels/vergoeding/basis-jobmatching.json" suffix(, )
    0};
static const unsigned char file_102[] = {
#embed "../../Resources/regels/vergoeding/basis-nazorg.json" suffix(, )
    0};
static const unsigned char file_103[] = {
#embed "../../Resources/regels/vergoeding/basis-stage.json" suffix(, )
    0};
static const unsigned char file_104[] = {
#embed "../../Resources/regels/vergoeding/basis-voortraject.json" suffix(, )
    0};
static const unsigned char file_105[] = {
#embed "../../Resources/regels/vergoeding/bevestigde-oproepen.json" suffix(, )
    0};
static const unsigned char file_106[] = {
#embed "../../Resources/regels/vergoeding/bij-overgeslagen-fase.json" suffix(, )
    0};
static const unsigned char file_107[] = {
#embed "../../Resources/regels/vergoeding/bij-uitval.json" suffix(, )
    0};
static const unsigned char file_108[] = {
#embed "../../Resources/regels/vergoeding/bij-vroege-aanwerving.json" suffix(, )
    0};
static const unsigned char file_109[] = {
#embed "../../Resources/regels/vergoeding/herhaalde-fase.json" suffix(, )
    0};
static const unsigned char file_110[] = {
#embed "../../Resources/regels/vergoeding/index-aanvangsmaand.json" suffix(, )
    0};
static const unsigned char file_111[] = {
#embed "../../Resources/regels/vergoeding/index-basisjaar.json" suffix(, )
    0};
static const unsigned char file_112[] = {
#embed "../../Resources/regels/vergoeding/index-ondergrens.json" suffix(, )
    0};
static const unsigned char file_113[] = {
#embed "../../Resources/regels/vergoeding/index-peilmaand.json" suffix(, )
    0};
static const unsigned char file_114[] = {
#embed "../../Resources/regels/vergoeding/verschuldigd.json" suffix(, )
    0};
static const unsigned char file_115[] = {
#embed "../../Resources/regels/werklijst/beslissen.json" suffix(, )
    0};
static const unsigned char file_116[] = {
#embed "../../Resources/regels/werklijst/gewicht-wop.json" suffix(, )
    0};
static const unsigned char file_117[] = {
#embed "../../Resources/regels/werklijst/hervatten.json" suffix(, )
    0};
static const unsigned char file_118[] = {
#embed "../../Resources/regels/werklijst/plannen.json" suffix(, )
    0};
static const unsigned char file_119[] = {
#embed "../../Resources/regels/werklijst/starten.json" suffix(, )
    0};
static const unsigned char file_120[] = {
#embed "../../Resources/regels/werklijst/verwijzen.json" suffix(, )
    0};
static const unsigned char file_121[] = {
#embed "../../Resources/regels/werklijst/vooraf-opvolging.json" suffix(, )
    0};
static const unsigned char file_122[] = {
#embed "../../Resources/regels/werklijst/vooraf-wop.json" suffix(, )
    0};
static const unsigned char file_123[] = {
#embed "../../Resources/regels/werklijst/vrijstelling.json" suffix(, )
    0};
static const unsigned char file_124[] = {
#embed "../../Resources/regels/werklijst/wop-zonder-beslissing.json" suffix(, )
    0};
static const unsigned char file_125[] = {
#embed "../../Resources/regels/wop/begeleidingsnoden.json" suffix(, )
    0};
static const unsigned char file_126[] = {
#embed "../../Resources/regels/wop/looptijd-imw.json" suffix(, )
    0};
static const unsigned char file_127[] = {
#embed "../../Resources/regels/wop/looptijd.json" suffix(, )
    0};
static const unsigned char file_128[] = {
#embed "../../Resources/regels/wop/minimum.json" suffix(, )
    0};
static const unsigned char file_129[] = {
#embed "../../Resources/regels/wop/onbepaald-tot-indienst.json" suffix(, )
    0};
static const unsigned char file_130[] = {
#embed "../../Resources/regels/wop/percentages-cmw.json" suffix(, )
    0};
static const unsigned char file_131[] = {
#embed "../../Resources/regels/wop/percentages-imw.json" suffix(, )
    0};
static const unsigned char file_132[] = {
#embed "../../Resources/vragenlijsten/evaluatie-maatwerk-1.json" suffix(, )
    0};
static const unsigned char file_133[] = {
#embed "../../Resources/vragenlijsten/evaluatie-maatwerk.json" suffix(, )
    0};
static const unsigned char file_134[] = {
#embed "../../Resources/wetsgevallen/aannemelijkheid.json" suffix(, )
    0};
static const unsigned char file_135[] = {
#embed "../../Resources/wetsgevallen/afrekening.json" suffix(, )
    0};
static const unsigned char file_136[] = {
#embed "../../Resources/wetsgevallen/beroep.json" suffix(, )
    0};
static const unsigned char file_137[] = {
#embed "../../Resources/wetsgevallen/beslissing.json" suffix(, )
    0};
static const unsigned char file_138[] = {
#embed "../../Resources/wetsgevallen/codes.json" suffix(, )
    0};
static const unsigned char file_139[] = {
#embed "../../Resources/wetsgevallen/dossier.json" suffix(, )
    0};
static const unsigned char file_140[] = {
#embed "../../Resources/wetsgevallen/evaluatie.json" suffix(, )
    0};
static const unsigned char file_141[] = {
#embed "../../Resources/wetsgevallen/imw.json" suffix(, )
    0};
static const unsigned char file_142[] = {
#embed "../../Resources/wetsgevallen/mandaattermijn.json" suffix(, )
    0};
static const unsigned char file_143[] = {
#embed "../../Resources/wetsgevallen/mandaten.json" suffix(, )
    0};
static const unsigned char file_144[] = {
#embed "../../Resources/wetsgevallen/nummers.json" suffix(, )
    0};
static const unsigned char file_145[] = {
#embed "../../Resources/wetsgevallen/opschorting.json" suffix(, )
    0};
static const unsigned char file_146[] = {
#embed "../../Resources/wetsgevallen/opvolging.json" suffix(, )
    0};
static const unsigned char file_147[] = {
#embed "../../Resources/wetsgevallen/pop-indienen.json" suffix(, )
    0};
static const unsigned char file_148[] = {
#embed "../../Resources/wetsgevallen/pop.json" suffix(, )
    0};
static const unsigned char file_149[] = {
#embed "../../Resources/wetsgevallen/regelboek.json" suffix(, )
    0};
static const unsigned char file_150[] = {
#embed "../../Resources/wetsgevallen/regime.json" suffix(, )
    0};
static const unsigned char file_151[] = {
#embed "../../Resources/wetsgevallen/termijnen.json" suffix(, )
    0};
static const unsigned char file_152[] = {
#embed "../../Resources/wetsgevallen/terugkeer.json" suffix(, )
    0};
static const unsigned char file_153[] = {
#embed "../../Resources/wetsgevallen/traject.json" suffix(, )
    0};
static const unsigned char file_154[] = {
#embed "../../Resources/wetsgevallen/vergoedingen.json" suffix(, )
    0};
static const unsigned char file_155[] = {
#embed "../../Resources/wetsgevallen/verloop.json" suffix(, )
    0};
static const unsigned char file_156[] = {
#embed "../../Resources/wetsgevallen/werklijst.json" suffix(, )
    0};
static const unsigned char file_157[] = {
#embed "../../Resources/wetsgevallen/wop-einde.json" suffix(, )
    0};
static const unsigned char file_158[] = {
#embed "../../Resources/wetsgevallen/wop.json" suffix(, )
    0};
static const unsigned char file_159[] = {
#embed "../../Resources/wetsgevallen/zittende-werknemers.json" suffix(, )
    0};

static const struct {
  const char *path;
  const unsigned char *bytes;
  size_t length;
} files[] = {
    {"demo/mensen.json", file_0, sizeof file_0 - 1},
    {"demo/ondernemingen.json", file_1, sizeof file_1 - 1},
    {"demo/postcodes.json", file_2, sizeof file_2 - 1},
    {"demo/teksten.json", file_3, sizeof file_3 - 1},
    {"handleiding/beheerder.md", file_4, sizeof file_4 - 1},
    {"handleiding/doorstroombegeleider.md", file_5, sizeof file_5 - 1},
    {"handleiding/evaluator.md", file_6, sizeof file_6 - 1},
    {"handleiding/schermen/afrekening.txt", file_7, sizeof file_7 - 1},
    {"handleiding/schermen/bevestiging-beslissing.txt", file_8, sizeof file_8 - 1},
    {"handleiding/schermen/dossier-gesprek-vandaag.txt", file_9, sizeof file_9 - 1},
    {"handleiding/schermen/dossier-waarom.txt", file_10, sizeof file_10 - 1},
    {"handleiding/schermen/formulier-gesprek-registreren.txt", file_11, sizeof file_11 - 1},
    {"handleiding/schermen/regels.txt", file_12, sizeof file_12 - 1},
    {"handleiding/schermen/traject-loopt.txt", file_13, sizeof file_13 - 1},
    {"handleiding/schermen/vergoedingen.txt", file_14, sizeof file_14 - 1},
    {"handleiding/schermen/vragenlijst-collega.txt", file_15, sizeof file_15 - 1},
    {"handleiding/schermen/vragenlijst-keuze.txt", file_16, sizeof file_16 - 1},
    {"handleiding/schermen/vragenlijst-onvolledig.txt", file_17, sizeof file_17 - 1},
    {"handleiding/schermen/vragenlijst-opmerking.txt", file_18, sizeof file_18 - 1},
    {"handleiding/schermen/weigering-met-bron.txt", file_19, sizeof file_19 - 1},
    {"handleiding/schermen/werklijst.txt", file_20, sizeof file_20 - 1},
    {"handleiding/sociale-dienst.md", file_21, sizeof file_21 - 1},
    {"handleiding/toetsen/afrekening.txt", file_22, sizeof file_22 - 1},
    {"handleiding/toetsen/afspraken.txt", file_23, sizeof file_23 - 1},
    {"handleiding/toetsen/alles.txt", file_24, sizeof file_24 - 1},
    {"handleiding/toetsen/dossier.txt", file_25, sizeof file_25 - 1},
    {"handleiding/toetsen/formulier.txt", file_26, sizeof file_26 - 1},
    {"handleiding/toetsen/gesprekspunten.txt", file_27, sizeof file_27 - 1},
    {"handleiding/toetsen/handleiding.txt", file_28, sizeof file_28 - 1},
    {"handleiding/toetsen/journaal.txt", file_29, sizeof file_29 - 1},
    {"handleiding/toetsen/overzicht.txt", file_30, sizeof file_30 - 1},
    {"handleiding/toetsen/pop.txt", file_31, sizeof file_31 - 1},
    {"handleiding/toetsen/regels.txt", file_32, sizeof file_32 - 1},
    {"handleiding/toetsen/samenvatting.txt", file_33, sizeof file_33 - 1},
    {"handleiding/toetsen/tafel.txt", file_34, sizeof file_34 - 1},
    {"handleiding/toetsen/tekst.txt", file_35, sizeof file_35 - 1},
    {"handleiding/toetsen/traject.txt", file_36, sizeof file_36 - 1},
    {"handleiding/toetsen/vergelijken.txt", file_37, sizeof file_37 - 1},
    {"handleiding/toetsen/vergoedingen.txt", file_38, sizeof file_38 - 1},
    {"handleiding/toetsen/vragenlijst.txt", file_39, sizeof file_39 - 1},
    {"handleiding/toetsen/werklijst.txt", file_40, sizeof file_40 - 1},
    {"handleiding/toetsen/zoeken.txt", file_41, sizeof file_41 - 1},
    {"index/gezondheidsindex.csv", file_42, sizeof file_42 - 1},
    {"maatregelen.json", file_43, sizeof file_43 - 1},
    {"mandaten.json", file_44, sizeof file_44 - 1},
    {"regels/ama/opvolging.json", file_45, sizeof file_45 - 1},
    {"regels/beroep/advies-imw.json", file_46, sizeof file_46 - 1},
    {"regels/beroep/beslissing-imw.json", file_47, sizeof file_47 - 1},
    {"regels/beroep/tekst-cmw.json", file_48, sizeof file_48 - 1},
    {"regels/beroep/tekst-lde.json", file_49, sizeof file_49 - 1},
    {"regels/beroep/termijn-imw.json", file_50, sizeof file_50 - 1},
    {"regels/beroep/verschuiving.json", file_51, sizeof file_51 - 1},
    {"regels/beslissing/motivering-woorden.json", file_52, sizeof file_52 - 1},
    {"regels/beslissing/uitkomsten-ama.json", file_53, sizeof file_53 - 1},
    {"regels/beslissing/uitkomsten-cmw.json", file_54, sizeof file_54 - 1},
    {"regels/beslissing/uitkomsten-imw.json", file_55, sizeof file_55 - 1},
    {"regels/beslissing/uitkomsten-lde.json", file_56, sizeof file_56 - 1},
    {"regels/dossier/leeftijd-grootste.json", file_57, sizeof file_57 - 1},
    {"regels/dossier/leeftijd-kleinste.json", file_58, sizeof file_58 - 1},
    {"regels/evaluatie/vroegst.json", file_59, sizeof file_59 - 1},
    {"regels/evaluatie/zittende-aandeel.json", file_60, sizeof file_60 - 1},
    {"regels/evaluatie/zittende-afronding.json", file_61, sizeof file_61 - 1},
    {"regels/evaluatie/zittende-uiterste.json", file_62, sizeof file_62 - 1},
    {"regels/identificatie/postcode-provincie.json", file_63, sizeof file_63 - 1},
    {"regels/imw/begeleiding-kwartalen.json", file_64, sizeof file_64 - 1},
    {"regels/imw/begeleiding-variabel-hoog.json", file_65, sizeof file_65 - 1},
    {"regels/imw/begeleiding-variabel-laag.json", file_66, sizeof file_66 - 1},
    {"regels/imw/begeleiding-variabel-midden.json", file_67, sizeof file_67 - 1},
    {"regels/imw/begeleiding-vast-begin.json", file_68, sizeof file_68 - 1},
    {"regels/imw/begeleiding-vast-later.json", file_69, sizeof file_69 - 1},
    {"regels/imw/loonpremie-kwartalen.json", file_70, sizeof file_70 - 1},
    {"regels/imw/loonpremie-verloop.json", file_71, sizeof file_71 - 1},
    {"regels/lde/inschakelingstraject-uitzonderlijk.json", file_72, sizeof file_72 - 1},
    {"regels/lde/inschakelingstraject.json", file_73, sizeof file_73 - 1},
    {"regels/lde/laatste-indienst.json", file_74, sizeof file_74 - 1},
    {"regels/mandaat/instrumenten-366.json", file_75, sizeof file_75 - 1},
    {"regels/mandaat/instrumenten-380.json", file_76, sizeof file_76 - 1},
    {"regels/mandaat/instrumenten-390.json", file_77, sizeof file_77 - 1},
    {"regels/mandaat/instrumenten-432.json", file_78, sizeof file_78 - 1},
    {"regels/mandaat/looptijd.json", file_79, sizeof file_79 - 1},
    {"regels/mandaat/registratie-vanaf.json", file_80, sizeof file_80 - 1},
    {"regels/opschorting/vrijstelling-gezamenlijk-verzoek.json", file_81, sizeof file_81 - 1},
    {"regels/opvolging/telt-mee.json", file_82, sizeof file_82 - 1},
    {"regels/opvolging/terugkeer-oorzaken.json", file_83, sizeof file_83 - 1},
    {"regels/opvolging/terugkeer.json", file_84, sizeof file_84 - 1},
    {"regels/opvolging/venster.json", file_85, sizeof file_85 - 1},
    {"regels/pop/acties-minimum.json", file_86, sizeof file_86 - 1},
    {"regels/pop/eerste.json", file_87, sizeof file_87 - 1},
    {"regels/pop/geldigheid.json", file_88, sizeof file_88 - 1},
    {"regels/pop/in-vertrouwelijk-luik.json", file_89, sizeof file_89 - 1},
    {"regels/pop/indienen-vooraf.json", file_90, sizeof file_90 - 1},
    {"regels/traject/pop-bijwerken-vooraf.json", file_91, sizeof file_91 - 1},
    {"regels/traject/regime.json", file_92, sizeof file_92 - 1},
    {"regels/traject/termijn-jobmatching.json", file_93, sizeof file_93 - 1},
    {"regels/traject/termijn-nazorg.json", file_94, sizeof file_94 - 1},
    {"regels/traject/termijn-rekenwijze.json", file_95, sizeof file_95 - 1},
    {"regels/traject/termijn-stage.json", file_96, sizeof file_96 - 1},
    {"regels/traject/termijn-voortraject.json", file_97, sizeof file_97 - 1},
    {"regels/traject/termijnen-in-vrij-regime.json", file_98, sizeof file_98 - 1},
    {"regels/traject/uren-gemiddelde.json", file_99, sizeof file_99 - 1},
    {"regels/vergoeding/afronding.json", file_100, sizeof file_100 - 1},
    {"regels/vergoeding/basis-jobmatching.json", file_101, sizeof file_101 - 1},
    {"regels/vergoeding/basis-nazorg.json", file_102, sizeof file_102 - 1},
    {"regels/vergoeding/basis-stage.json", file_103, sizeof file_103 - 1},
    {"regels/vergoeding/basis-voortraject.json", file_104, sizeof file_104 - 1},
    {"regels/vergoeding/bevestigde-oproepen.json", file_105, sizeof file_105 - 1},
    {"regels/vergoeding/bij-overgeslagen-fase.json", file_106, sizeof file_106 - 1},
    {"regels/vergoeding/bij-uitval.json", file_107, sizeof file_107 - 1},
    {"regels/vergoeding/bij-vroege-aanwerving.json", file_108, sizeof file_108 - 1},
    {"regels/vergoeding/herhaalde-fase.json", file_109, sizeof file_109 - 1},
    {"regels/vergoeding/index-aanvangsmaand.json", file_110, sizeof file_110 - 1},
    {"regels/vergoeding/index-basisjaar.json", file_111, sizeof file_111 - 1},
    {"regels/vergoeding/index-ondergrens.json", file_112, sizeof file_112 - 1},
    {"regels/vergoeding/index-peilmaand.json", file_113, sizeof file_113 - 1},
    {"regels/vergoeding/verschuldigd.json", file_114, sizeof file_114 - 1},
    {"regels/werklijst/beslissen.json", file_115, sizeof file_115 - 1},
    {"regels/werklijst/gewicht-wop.json", file_116, sizeof file_116 - 1},
    {"regels/werklijst/hervatten.json", file_117, sizeof file_117 - 1},
    {"regels/werklijst/plannen.json", file_118, sizeof file_118 - 1},
    {"regels/werklijst/starten.json", file_119, sizeof file_119 - 1},
    {"regels/werklijst/verwijzen.json", file_120, sizeof file_120 - 1},
    {"regels/werklijst/vooraf-opvolging.json", file_121, sizeof file_121 - 1},
    {"regels/werklijst/vooraf-wop.json", file_122, sizeof file_122 - 1},
    {"regels/werklijst/vrijstelling.json", file_123, sizeof file_123 - 1},
    {"regels/werklijst/wop-zonder-beslissing.json", file_124, sizeof file_124 - 1},
    {"regels/wop/begeleidingsnoden.json", file_125, sizeof file_125 - 1},
    {"regels/wop/looptijd-imw.json", file_126, sizeof file_126 - 1},
    {"regels/wop/looptijd.json", file_127, sizeof file_127 - 1},
    {"regels/wop/minimum.json", file_128, sizeof file_128 - 1},
    {"regels/wop/onbepaald-tot-indienst.json", file_129, sizeof file_129 - 1},
    {"regels/wop/percentages-cmw.json", file_130, sizeof file_130 - 1},
    {"regels/wop/percentages-imw.json", file_131, sizeof file_131 - 1},
    {"vragenlijsten/evaluatie-maatwerk-1.json", file_132, sizeof file_132 - 1},
    {"vragenlijsten/evaluatie-maatwerk.json", file_133, sizeof file_133 - 1},
    {"wetsgevallen/aannemelijkheid.json", file_134, sizeof file_134 - 1},
    {"wetsgevallen/afrekening.json", file_135, sizeof file_135 - 1},
    {"wetsgevallen/beroep.json", file_136, sizeof file_136 - 1},
    {"wetsgevallen/beslissing.json", file_137, sizeof file_137 - 1},
    {"wetsgevallen/codes.json", file_138, sizeof file_138 - 1},
    {"wetsgevallen/dossier.json", file_139, sizeof file_139 - 1},
    {"wetsgevallen/evaluatie.json", file_140, sizeof file_140 - 1},
    {"wetsgevallen/imw.json", file_141, sizeof file_141 - 1},
    {"wetsgevallen/mandaattermijn.json", file_142, sizeof file_142 - 1},
    {"wetsgevallen/mandaten.json", file_143, sizeof file_143 - 1},
    {"wetsgevallen/nummers.json", file_144, sizeof file_144 - 1},
    {"wetsgevallen/opschorting.json", file_145, sizeof file_145 - 1},
    {"wetsgevallen/opvolging.json", file_146, sizeof file_146 - 1},
    {"wetsgevallen/pop-indienen.json", file_147, sizeof file_147 - 1},
    {"wetsgevallen/pop.json", file_148, sizeof file_148 - 1},
    {"wetsgevallen/regelboek.json", file_149, sizeof file_149 - 1},
    {"wetsgevallen/regime.json", file_150, sizeof file_150 - 1},
    {"wetsgevallen/termijnen.json", file_151, sizeof file_151 - 1},
    {"wetsgevallen/terugkeer.json", file_152, sizeof file_152 - 1},
    {"wetsgevallen/traject.json", file_153, sizeof file_153 - 1},
    {"wetsgevallen/vergoedingen.json", file_154, sizeof file_154 - 1},
    {"wetsgevallen/verloop.json", file_155, sizeof file_155 - 1},
    {"wetsgevallen/werklijst.json", file_156, sizeof file_156 - 1},
    {"wetsgevallen/wop-einde.json", file_157, sizeof file_157 - 1},
    {"wetsgevallen/wop.json", file_158, sizeof file_158 - 1},
    {"wetsgevallen/zittende-werknemers.json", file_159, sizeof file_159 - 1},
};

size_t doorstroom_resource_count(void) { return sizeof files / sizeof files[0]; }

const char *doorstroom_resource_path(size_t index) {
  return index < doorstroom_resource_count() ? files[index].path : NULL;
}

const unsigned char *doorstroom_resource(const char *path, size_t *length) {
  // The paths are sorted by byte, the order of strcmp.
  size_t low = 0, high = doorstroom_resource_count();
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int order = strcmp(path, files[middle].path);
    if (order == 0) {
      *length = files[middle].length;
      return files[middle].bytes;
    }
    if (order < 0) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return NULL;
}
