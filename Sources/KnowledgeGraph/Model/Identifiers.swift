/// A document: `d` and the first 8 hex digits of its sha256.
public struct DocumentID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The id as saved.
  public let rawValue: String
  /// Takes an id as saved.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Orders as text.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// An entity: `e`, its document's digits, a dash and the code point where its first mention starts.
public struct EntityID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The id as saved.
  public let rawValue: String
  /// Takes an id as saved.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Orders as text.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A claim: `c`, its document's digits, a dash and the code point where its trigger starts.
public struct ClaimID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The id as saved.
  public let rawValue: String
  /// Takes an id as saved.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Orders as text.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// An event: `v` and what follows the `c` of its first claim.
public struct EventID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The id as saved.
  public let rawValue: String
  /// Takes an id as saved.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Orders as text.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A predicate of the ontology ("attack"), or the lower-case name of a type outside its core.
public struct Predicate: RawRepresentable, Hashable, Comparable, Sendable,
  ExpressibleByStringLiteral
{
  /// The name as saved.
  public let rawValue: String
  /// Takes a name as saved.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Takes a name.
  public init(stringLiteral value: String) { self.rawValue = value }
  /// Orders as text.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A role of the ontology ("attacker").
public struct Role: RawRepresentable, Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  /// The name as saved.
  public let rawValue: String
  /// Takes a name as saved.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Takes a name.
  public init(stringLiteral value: String) { self.rawValue = value }
  /// Orders as text.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
