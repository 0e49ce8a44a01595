import FoundationEssentials

/// Decodes `bytes`, and says of bad JSON which field of `file` is wrong.
func decode<Content: Decodable>(
  _ type: Content.Type, from bytes: [UInt8], file: String, with decoder: JSONDecoder
) throws(RulebookError) -> Content {
  do {
    return try decoder.decode(type, from: Data(bytes))
  } catch let error as DecodingError {
    throw RulebookError(file: file, reason: reason(for: error))
  } catch {
    throw RulebookError(file: file, reason: .notJSON)
  }
}

private func reason(for error: DecodingError) -> RulebookError.Reason {
  switch error {
  case .keyNotFound(let key, let context):
    .missingField(field(context.codingPath + [key]))
  case .typeMismatch(_, let context), .valueNotFound(_, let context):
    .wrongField(field(context.codingPath))
  case .dataCorrupted(let context):
    // Broken JSON has no place in the tree; a figure that does not fit does.
    context.codingPath.isEmpty ? .notJSON : .wrongField(field(context.codingPath))
  @unknown default: .notJSON
  }
}

/// The place of a field, such as `waarden 2 bron`; entries count from 1.
private func field(_ path: [any CodingKey]) -> String {
  path.map { key in key.intValue.map { String($0 + 1) } ?? key.stringValue }
    .joined(separator: " ")
}
