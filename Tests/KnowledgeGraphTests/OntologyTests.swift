import Testing

@testable import KnowledgeGraph

@Suite struct OntologyTests {
  @Test func theShippedTableIsWhole() throws {
    let ontology = try Ontology.load()
    #expect(ontology.entries.count > 38)
    #expect(ontology["attack"]?.roles == ["attacker", "target", "instrument", "place"])
    #expect(ontology["clash"]?.isSymmetric == true)
    #expect(ontology["kill"]?.plover == "ASSAULT")
    #expect(ontology["release"]?.cameo == "084")
    #expect(ontology.isHappening("attack") && !ontology.isHappening("leads"))
    #expect(ontology.place(of: "target", in: "attack") == 1)
    let predicates = ontology.entries.map(\.predicate)
    #expect(predicates == predicates.sorted())
    for entry in ontology.entries {
      #expect(!entry.active.isEmpty && !entry.passive.isEmpty, "\(entry.predicate.rawValue)")
      #expect(entry.excludes.isSubset(of: Set(predicates)), "\(entry.predicate.rawValue)")
    }
  }

  private static let row =
    "attack\tevent\tattacker target\t\t\tASSAULT\t190\tattacked\twas attacked"

  @Test(arguments: [
    ("attack\tevent", "t.tsv, line 2: 2 fields, nine expected; part them by single tabs"),
    (
      row.replacing("event", with: "deed"),
      "t.tsv, line 2: “deed” is not known here; see the comment at the head of the table"
    ),
    (
      row.replacing("attacker target", with: "target target"),
      "t.tsv, line 2: “target target” is not known here; see the comment at the head of the table"
    ),
    (row + "\n" + row, "t.tsv, line 3: “attack” has a row already; keep one"),
  ])
  func aWrongRowIsNamedByItsLine(rows: String, message: String) {
    let error = #expect(throws: OntologyError.self) {
      try Ontology(parsing: "# a table\n" + rows, file: "t.tsv")
    }
    #expect(error?.description == message)
  }
}
