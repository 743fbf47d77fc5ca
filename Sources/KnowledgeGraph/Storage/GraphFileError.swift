/// Why a saved graph was refused, or not written.
public enum GraphFileError: Error, Hashable, Sendable {
  /// A place in the file.
  public struct Place: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The array and the record in it, from 1; nil outside the arrays.
    public var record: RecordPlace?
  }

  /// A record of one of the arrays.
  public struct RecordPlace: Hashable, Sendable {
    /// The array's key ("claims").
    public var array: String
    /// The number of the record, from 1.
    public var number: Int
  }

  /// What a value should have been.
  public enum Expected: String, Hashable, Sendable {
    case object, array, string, integer, number, boolean
  }

  /// The file is missing or may not be read; the system's error number.
  case unreadable(path: String, errno: Int32)
  /// The file could not be written; the system's error number. What was there before is there still.
  case unwritable(path: String, errno: Int32)
  /// The bytes are not UTF-8.
  case notUTF8(Place)
  /// The bytes are not JSON.
  case notJSON(Place)
  /// The file ends too early.
  case truncated(Place)
  /// The file is JSON but does not call itself a graph of Hearsay.
  case notAGraph
  /// The file is of a version that this Hearsay does not read.
  case unknownVersion(Int)
  /// A key is missing.
  case missingKey(Place, key: String)
  /// A value is of the wrong type.
  case wrongType(Place, key: String, expected: Expected)
  /// A value is none of those that its key takes.
  case unknownValue(Place, key: String, value: String)
  /// Two records have one id.
  case duplicateID(Place, id: String)
  /// A record names an id that no record has.
  case danglingID(Place, id: String)
  /// A span, in code points, ends before it starts or lies outside the text.
  case spanOutsideText(Place, start: Int, end: Int)
}
