/// Why a table of predicates was refused.
public enum OntologyError: Error, Hashable, Sendable {
  /// A line of a table.
  public struct Place: Hashable, Sendable {
    /// The table.
    public let file: String
    /// The line, from 1.
    public let line: Int
  }

  /// The table is missing or may not be read.
  case unreadable(file: String)
  /// The table is not UTF-8.
  case notUTF8(file: String)
  /// A row does not have nine fields.
  case fields(Place, found: Int)
  /// A field holds what its column does not take.
  case value(Place, String)
  /// Two rows have one predicate.
  case duplicate(Place, predicate: String)
}
