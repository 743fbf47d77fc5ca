import Foundation
import Testing

@testable import Language
@testable import LanguageTraining

@Suite struct SyntaxTrainerTests {
  // "The guards left the old prison ." and "The soldiers left the prison .", a document each.
  private static let corpus: String = {
    let agents = ["guards", "soldiers", "fighters", "police", "officials"]
    let places = ["prison", "town", "city", "camp", "district"]
    var text = ""
    for (number, agent) in agents.enumerated() {
      for place in places {
        text += """
          # newdoc id = \(agent)-\(place)
          1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
          2\t\(agent)\t\(agent)\tNOUN\tNNS\tNumber=Plur\t3\tnsubj\t_\t_
          3\tleft\tleave\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\t_
          4\tthe\tthe\tDET\tDT\t_\t\(number % 2 == 0 ? 6 : 5)\tdet\t_\t_

          """
        text +=
          number % 2 == 0
          ? """
          5\told\told\tADJ\tJJ\t_\t6\tamod\t_\t_
          6\t\(place)\t\(place)\tNOUN\tNN\tNumber=Sing\t3\tobj\t_\t_
          7\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_


          """
          : """
          5\t\(place)\t\(place)\tNOUN\tNN\tNumber=Sing\t3\tobj\t_\t_
          6\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_


          """
      }
    }
    return text
  }()

  private func train(seed: UInt64) throws -> (tagger: Tagger, parser: DependencyParser) {
    var generator = SeededGenerator(seed: seed)
    return SyntaxTrainer(clusters: .none).train(
      on: try CoNLLU(Self.corpus).sentences,
      generator: &generator
    )
  }

  @Test func learnsAPatternAndAppliesItToNewWords() throws {
    let (tagger, parser) = try train(seed: 1)
    let words = ["The", "rebels", "left", "the", "old", "barracks", "."].map(WordSignature.init)
    let classes = tagger.tag(words)
    let tags = classes.map { tagger.classes[$0].tag }
    #expect(tags == [.determiner, .noun, .verb, .determiner, .adjective, .noun, .punctuation])
    #expect(tagger.classes[classes[2]].morphology.tense == .past)
    let tree = parser.parse(words, tags: classes, classes: tagger.classes)
    #expect(tree.heads == [1, 2, -1, 5, 5, 2, 2])
    #expect(tree.relations == [.det, .nsubj, .root, .det, .amod, .obj, .punct])
  }

  @Test func sameSeedSameBytes() throws {
    let first = try train(seed: 7)
    let second = try train(seed: 7)
    #expect(first.tagger.section.bytes == second.tagger.section.bytes)
    #expect(first.parser.section.bytes == second.parser.section.bytes)
  }

  @Test func readsWhatItWrote() throws {
    let (tagger, parser) = try train(seed: 1)
    var file = ModelFile()
    file.set(tagger.section, as: "tagger")
    file.set(parser.section, as: "parser")
    var section = try file.section("tagger")
    #expect(try Tagger(from: &section, clusters: .none).section.bytes == tagger.section.bytes)
    section = try file.section("parser")
    #expect(
      try DependencyParser(from: &section, clusters: .none).section.bytes == parser.section.bytes
    )
    section = try file.section("tagger")
    #expect(throws: ModelError.self) { try DependencyParser(from: &section, clusters: .none) }
  }
}
