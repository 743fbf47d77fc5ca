public import Foundation

/// What claims can state: the table of predicates with their roles and codes.
public struct Ontology: Sendable {
  /// Whether a predicate is of a happening or of something that lasts.
  public enum Kind: String, CaseIterable, Sendable { case event, state }

  /// A row of the table.
  public struct Entry: Hashable, Sendable {
    /// The predicate.
    public let predicate: Predicate
    /// A happening or a state.
    public let kind: Kind
    /// The roles, the agent first, the patient second.
    public let roles: [Role]
    /// Whether agent and patient may change places.
    public let isSymmetric: Bool
    /// The predicates that cannot hold of the same participants at the same time.
    public let excludes: Set<Predicate>
    /// The PLOVER type; nil without one.
    public let plover: String?
    /// The CAMEO code; nil without one.
    public let cameo: String?
    /// The words between agent and patient ("attacked").
    public let active: String
    /// The words behind a patient alone ("was attacked").
    public let passive: String

    /// The role of who does it.
    public var agent: Role? { roles.first }
    /// The role of who or what it is done to.
    public var patient: Role? { roles.dropFirst().first }
    /// The role whose number tells how many it was: that of who or what it is done to, but where this is a place that
    /// of who does it ("how many escaped").
    public var counted: Role? { patient == "origin" || patient == "place" ? agent : patient }
  }

  /// The rows, in the order of the table.
  public let entries: [Entry]
  private let places: [Predicate: Int]

  /// The shipped table; empty if it cannot be read, and then `load()` says why.
  public static let shipped = (try? load()) ?? Ontology(entries: [])

  /// Reads the shipped table.
  public static func load() throws(OntologyError) -> Ontology {
    try Ontology(at: Bundle.module.bundleURL.appending(path: "Resources/ontology.tsv"))
  }

  /// Reads a table.
  public init(at url: URL) throws(OntologyError) {
    guard let data = try? Data(contentsOf: url) else {
      throw .unreadable(file: url.lastPathComponent)
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw .notUTF8(file: url.lastPathComponent)
    }
    try self.init(parsing: text, file: url.lastPathComponent)
  }

  init(entries: [Entry]) {
    self.entries = entries
    places = Dictionary(
      entries.enumerated().map { ($1.predicate, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The row of a predicate; nil for one that the table does not name.
  public subscript(predicate: Predicate) -> Entry? { places[predicate].map { entries[$0] } }

  /// Whether claims with the predicate are of happenings; true for one that the table does not name.
  public func isHappening(_ predicate: Predicate) -> Bool { self[predicate]?.kind != .state }

  /// The place of a role among its predicate's, 0 for the agent; nil where the table does not say.
  public func place(of role: Role, in predicate: Predicate) -> Int? {
    self[predicate]?.roles.firstIndex(of: role)
  }
}
