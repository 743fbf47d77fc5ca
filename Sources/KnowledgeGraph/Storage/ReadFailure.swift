/// Why a record of a file could not be read; its place is added where records are counted.
enum ReadFailure: Error, Hashable {
  /// The bytes are not JSON.
  case unexpected
  /// The bytes end too early.
  case truncated
  /// A value is of the wrong type.
  case wrongType(key: String, expected: GraphFileError.Expected)
  /// A key is missing.
  case missing(String)
  /// A value is none of those that its key takes.
  case value(key: String, String)
  /// Another record has the id.
  case duplicate(String)
  /// No record has the id.
  case dangling(String)
  /// A span in code points is outside the text.
  case span(Int, Int)
}
