import KnowledgeGraph
import Testing

@Suite struct NameTests {
  static let sketch: Sketch = {
    var sketch = Sketch("4", "Al-Ḥasakah, Ghwayran Prison, U.S. Army, Renée d'Arc, Salih Muslim")
    sketch.entity("Al-Ḥasakah", .place)
    sketch.entity("Ghwayran Prison", .facility, also: ["Sina'a prison"])
    sketch.entity("U.S. Army")
    sketch.entity("Renée d'Arc", .person)
    sketch.entity("Salih Muslim", .person)
    return sketch
  }()
  let graph = Graph(Self.sketch)

  @Test(arguments: [
    ("hasakah", "Al-Ḥasakah"), ("AL HASAKAH", "Al-Ḥasakah"), ("al-hasakah", "Al-Ḥasakah"),
    ("ghwayran prison", "Ghwayran Prison"), ("the Sinaa Prison", "Ghwayran Prison"),
    ("US army", "U.S. Army"), ("renee darc", "Renée d'Arc"), ("RENÉE D’ARC", "Renée d'Arc"),
  ])
  func spellingsOfANameFindItsEntity(spelling: String, name: String) {
    #expect(graph.entities(named: spelling).map { graph.name(of: $0) } == [name])
  }

  @Test func anyWordOfANameMayBeginASearch() {
    #expect(graph.names(beginning: "pris").map(\.name) == ["Ghwayran Prison", "Sina'a prison"])
    #expect(graph.names(beginning: "HAS").map(\.name) == ["Al-Ḥasakah"])
    #expect(graph.names(beginning: "xyz") == [])
    #expect(graph.names(beginning: "", limit: 2).count == 2)
  }

  @Test func closeSpellingsAreOffered() {
    #expect(graph.names(near: "Gweiran prison").map(\.name) == ["Ghwayran Prison"])
    #expect(graph.names(near: "salhi muslim").map(\.name) == ["Salih Muslim"])
    #expect(graph.names(near: "completely other") == [])
  }

  @Test func manyNamesStaySorted() {
    let names = (0..<800).map { "Name \($0 * 7919 % 800)." }
    var sketch = Sketch("5", names.joined(separator: " "))
    for name in names { sketch.entity(name) }
    let graph = Graph(sketch)
    #expect(graph.names(beginning: "name 79").map(\.name).contains("Name 791."))
    #expect(graph.names(beginning: "798").map(\.name) == ["Name 798."])
  }
}
