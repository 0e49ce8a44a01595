import ArgumentParser
import Casework

// An unknown value is a fault in the command line: ArgumentParser names the known ones, exit 64.
extension Instrument: ExpressibleByArgument {}
extension Aanleiding: ExpressibleByArgument {}
extension Uitkomst: ExpressibleByArgument {}
extension Fase: ExpressibleByArgument {}
extension Vergoedingsoordeel.Uitkomst: ExpressibleByArgument {}
extension Trajectresultaat: ExpressibleByArgument {}
extension Trajectoorzaak: ExpressibleByArgument {}
extension Tewerkstellingsoort: ExpressibleByArgument {}
extension Eindoorzaak: ExpressibleByArgument {}
extension Opschortingsreden: ExpressibleByArgument {}
