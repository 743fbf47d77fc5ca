import Foundation
import Testing

@testable import Language
@testable import LanguageTraining

@Suite struct NetworkTrainerTests {
  // "The guards left the old prison ." and "The soldiers left Homs .", over and over.
  private static let treebank: String = {
    var text = ""
    for agent in ["guards", "soldiers", "fighters", "police", "officials"] {
      for place in ["prison", "town", "city", "camp", "district"] {
        text += """
          1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
          2\t\(agent)\t\(agent)\tNOUN\tNNS\tNumber=Plur\t3\tnsubj\t_\t_
          3\tleft\tleave\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\t_
          4\tthe\tthe\tDET\tDT\t_\t6\tdet\t_\t_
          5\told\told\tADJ\tJJ\t_\t6\tamod\t_\t_
          6\t\(place)\t\(place)\tNOUN\tNN\tNumber=Sing\t3\tobj\t_\t_
          7\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_


          """
      }
    }
    return text
  }()

  private static let names = """
    # newdoc id = d1
    Troops\tO
    left\tO
    Homs\tB-LOC
    .\tO

    Troops\tO
    left\tO
    Aleppo\tB-LOC
    .\tO

    """

  private func trained(seed: UInt64) async throws -> SentenceNetwork {
    let documents = try IOB2(String(repeating: Self.names, count: 8)).documents
    let corpus = NetworkCorpus(
      treebank: try CoNLLU(Self.treebank).sentences,
      named: documents.flatMap { $0 },
      vocabulary: [],
      gazetteer: try Gazetteer(tablesAt: Analyzer.bundledTables)
    )
    var trainer = NetworkTrainer()
    trainer.shape.word = 16
    trainer.shape.features = 16
    trainer.shape.state = 16
    trainer.shape.arc = 16
    trainer.shape.relation = 16
    trainer.words = 60
    trainer.rate = 0.02
    trainer.warmUp = 5
    trainer.epochs = 30
    var generator = SeededGenerator(seed: seed)
    let vectors = [Float](repeating: 0, count: corpus.reader.words.count * trainer.shape.word)
    return try await trainer.train(on: corpus, vectors: vectors, generator: &generator) {
      _,
      _,
      _,
      _ in
    }
  }

  @Test func learnsTagsTreesAndNamesAndAppliesThemToNewWords() async throws {
    let network = try await trained(seed: 1)
    let reading = network.read(["The", "rebels", "left", "the", "old", "barracks", "."])
    let classes = reading.classes.map { network.classes[$0] }
    #expect(
      classes.map(\.tag) == [
        .determiner, .noun, .verb, .determiner, .adjective, .noun, .punctuation,
      ]
    )
    #expect(classes[2].morphology.tense == .past)
    #expect(reading.tree.heads == [1, 2, -1, 5, 5, 2, 2])
    #expect(reading.tree.relations == [.det, .nsubj, .root, .det, .amod, .obj, .punct])
    let labels = NameDecoder().decode(network.read(["Troops", "left", "Aleppo", "."]).names)
    #expect(NameLabel.names(of: labels) == [NameSpan(tokens: 2..<3, kind: .place)])
  }

  @Test func sameSeedSameBytesAndReadsWhatItWrote() async throws {
    let network = try await trained(seed: 7)
    let bytes = network.section.bytes
    #expect(try await trained(seed: 7).section.bytes == bytes)
    var section = SectionReader(bytes, name: "network")
    let gazetteer = try Gazetteer(tablesAt: Analyzer.bundledTables)
    let again = try SentenceNetwork(from: &section, gazetteer: gazetteer)
    #expect(again.section.bytes == bytes)
    var damaged = SectionReader(Array(bytes.dropLast(9)), name: "network")
    #expect(throws: ModelError.damagedSection(name: "network")) {
      try SentenceNetwork(from: &damaged, gazetteer: gazetteer)
    }
  }

  @Test func readsEmptyAndVeryLongSentences() async throws {
    let network = try await trained(seed: 1)
    #expect(network.read([]).classes.isEmpty)
    let long = network.read(Array(repeating: "guards", count: 1000))
    #expect(long.classes.count == 1000)
    #expect(long.tree.heads.filter { $0 == -1 }.count == 1)
  }
}
