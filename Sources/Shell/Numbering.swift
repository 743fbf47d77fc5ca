import KnowledgeGraph

/// The numbers that people type: claims 12, entities e7, documents d2, of the open graph in file order.
///
/// What is read later gets the next numbers; a number once given stays with its record until another graph is opened.
struct Numbering: Sendable {
  var claims: Series<ClaimID> { numbers.value.claims }
  var entities: Series<EntityID> { numbers.value.entities }
  var documents: Series<DocumentID> { numbers.value.documents }

  /// A large graph has many, and nobody may ask for them.
  private var numbers = Meanwhile.onceAsked { Numbers() }
  /// How many records have numbers.
  private var count = 0

  private struct Numbers: Sendable {
    var claims = Series<ClaimID>(prefix: "")
    var entities = Series<EntityID>(prefix: "e")
    var documents = Series<DocumentID>(prefix: "d")

    /// The numbers with the next ones for what has none yet, in file order.
    func taking(_ graph: Graph) -> Numbers {
      var numbers = self
      numbers.documents.take(graph.documents.ids)
      numbers.entities.take(graph.entities.ids)
      numbers.claims.take(graph.claims.ids)
      return numbers
    }
  }

  /// Numbers of one sort of record.
  struct Series<ID: Hashable & Sendable>: Sendable {
    /// What stands before the number.
    let prefix: String
    /// The records; the first has number 1.
    private(set) var ids: [ID] = []
    private var numbers: [ID: Int] = [:]

    init(prefix: String) { self.prefix = prefix }

    /// The number of a record; 0 for one that has none.
    subscript(id: ID) -> Int { numbers[id] ?? 0 }

    /// The number as people type it.
    func label(_ id: ID) -> String { prefix + String(self[id]) }

    /// The record with a number; nil without one.
    func id(_ number: Int) -> ID? { number > 0 && number <= ids.count ? ids[number - 1] : nil }

    /// The last label; nil if there is none.
    var lastLabel: String? { ids.isEmpty ? nil : prefix + String(ids.count) }

    fileprivate mutating func take(_ new: [ID]) {
      numbers.reserveCapacity(new.count)
      for id in new where numbers[id] == nil {
        ids.append(id)
        numbers[id] = ids.count
      }
    }
  }

  /// Numbers a graph from 1.
  init(_ graph: Graph = Graph()) { take(graph) }

  /// Gives the next numbers to what has none yet, in file order.
  mutating func take(_ graph: Graph) {
    let held = graph.documents.count + graph.entities.count + graph.claims.count
    guard held != count else { return }
    count = held
    numbers = Meanwhile.onceAsked { [numbers] in numbers.value.taking(graph) }
  }
}
