/// The claims of a set of reports, and what was decided about them: ground state, saved; the rest is computed.
///
/// A value: a copy is independent, so keeping the graph of before is a way to undo.
public struct Graph: Sendable {
  /// What claims can state.
  public let ontology: Ontology
  /// The reports, by date and id.
  public internal(set) var documents = Records<SourceDocument>() {
    didSet { copies = Remembered() }
  }
  /// The entities, by document and first mention; those made by hand last.
  public internal(set) var entities = Records<Entity>()
  /// The claims, by document and trigger; those stated by hand last.
  public internal(set) var claims = Records<Claim>()
  /// The judgements, in the order they were made, hearsay's first.
  public internal(set) var judgements: [Judgement] = []

  /// What a file held that this version does not know.
  var foreign = ForeignFields()
  /// Where each entity stands, by slot.
  var entityHomes: [Home] = []
  /// Where each claim stands, by slot.
  var claimHomes: [Home] = []
  var claimIndex = ClaimIndex()
  var nameIndex = NameIndex()
  var identity = Identity()
  var curation = Curation()
  private var copies = Remembered<NearCopies>()

  /// Makes an empty graph over an ontology.
  public init(ontology: Ontology = .shipped) {
    self.ontology = ontology
  }

  /// The report with an id; nil if the graph does not hold it.
  public func document(_ id: DocumentID) -> SourceDocument? { documents[id: id] }

  /// The entity with an id, as its report gives it; nil if the graph does not hold it.
  public func entity(_ id: EntityID) -> Entity? { entities[id: id] }

  /// The claim with an id, withdrawn or not; nil if the graph does not hold it.
  public func claim(_ id: ClaimID) -> Claim? { claims[id: id] }

  /// Which reports carry one text; O(n) in the texts when it is first asked for, O(1) from then on.
  var nearCopies: NearCopies { copies.value { NearCopies(of: documents) } }

  /// The happenings that the claims speak of, by document and first claim; O(n log n) in the claims.
  public var events: [Event] {
    EventClusters(of: self).groups.map { slots in
      Event(
        id: EventID(rawValue: "v" + claims.stored[slots[0]].id.rawValue.dropFirst()),
        predicate: claims.stored[slots[0]].predicate,
        claims: slots.map { claims.stored[$0].id }
      )
    }
  }
}

/// Where a record stands: its document's slot, and an offset in it.
struct Home: Hashable, Sendable {
  /// The slot of the document; nil for what a person made.
  var document: Int?
  /// The first byte of the mention or the trigger.
  var start: Int
}
