import Casework
import Store

/// One pass over the checked lines of a file, within one transaction.
struct ImportPass {
  let batch: Batch
  private var seen: [String: DossierLine] = [:]

  init(batch: Batch) { self.batch = batch }

  mutating func take(
    _ line: DossierLine, of record: CSVRecord, _ newPersoon: () -> PersoonID,
    _ result: inout ImportResult
  ) throws {
    guard let command = line.command else {
      result.refused.append(RefusedLine(record: record, faults: line.faults))
      return
    }
    if let faults = try faults(known: line) {
      if faults.isEmpty {
        result.known += 1
      } else {
        result.refused.append(RefusedLine(record: record, faults: faults))
      }
      return
    }
    seen[line.nummer] = line
    do throws(RegisterError) {
      result.count(
        try batch.open(command, newPersoon: newPersoon()).waarschuwingen, line: line.line)
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      result.refused.append(
        RefusedLine(record: record, faults: [LineFault(refusal, line: line.line)]))
      return
    }
    if let pop = line.laatstePOP {
      // Its rules were asked before; a refusal here would leave half a line, so it stops everything.
      result.count(
        try batch.perform(.registerPOP(POP(datum: pop)), on: line.nummer).waarschuwingen,
        line: line.line)
    }
    if line.isCleaned { result.countCleaned(line: line.line) }
    result.added += 1
  }

  /// Where a line differs from what has its number; nil when nothing has it.
  private func faults(known line: DossierLine) throws(StoreError) -> [LineFault]? {
    if let earlier = seen[line.nummer] { return line.faults(against: earlier) }
    guard try batch.contains(line.nummer), let file = try batch.file(line.nummer) else {
      return nil
    }
    return line.faults(against: file)
  }
}
