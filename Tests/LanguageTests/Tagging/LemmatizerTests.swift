import Foundation
import Testing

@testable import Language
@testable import LanguageTraining

@Suite struct LemmatizerTests {
  private let lemmatizer: Lemmatizer

  /// Learns from a part of the table of verbs and a handful of nouns and adjectives.
  init() throws {
    let table = try LexiconTable(
      at: Analyzer.bundledTables.appending(path: "verbs.tsv"),
      columns: 4
    )
    let verbs = InflectedVerb.all(in: table).filter { "cdfpr".contains($0.lemma.prefix(1)) }
    let rows = [
      ("prisons", "prison", UniversalTag.noun, "Number=Plur"),
      ("cells", "cell", .noun, "Number=Plur"),
      ("cities", "city", .noun, "Number=Plur"), ("parties", "party", .noun, "Number=Plur"),
      ("men", "man", .noun, "Number=Plur"), ("jail", "jail", .noun, "Number=Sing"),
      ("Syrian", "Syrian", .adjective, "Degree=Pos"),
      ("Iranian", "Iranian", .adjective, "Degree=Pos"),
      ("old", "old", .adjective, "Degree=Pos"), ("Aleppo", "Aleppo", .properNoun, "Number=Sing"),
    ]
    let sentences = rows.map { form, lemma, tag, features in
      let start = Token(form: "…", range: TextRange(0, 3), spaceAfter: true)
      let token = Token(form: form, range: TextRange(4, 4 + form.utf8.count), spaceAfter: true)
      var sentence = Sentence(tokens: [start, token], paragraph: 0)
      sentence.tags[1] = tag
      sentence.morphology[1] = Language.Morphology(features: features)
      sentence.lemmas = ["…", lemma]
      return sentence
    }
    lemmatizer = LemmaTrainer(verbs: verbs).train(on: sentences)
  }

  @Test(arguments: [
    ("Fled", UniversalTag.verb, "Tense=Past|VerbForm=Fin", "flee"),
    ("stormed", .verb, "Tense=Past|VerbForm=Fin", "storm"),
    ("retook", .verb, "Tense=Past|VerbForm=Fin", "retake"),
    ("planned", .verb, "Tense=Past|VerbForm=Part", "plan"),
    ("fleeing", .verb, "Tense=Pres|VerbForm=Part", "flee"),
    ("carries", .verb, "Tense=Pres|VerbForm=Fin", "carry"),
    ("dying", .verb, "Tense=Pres|VerbForm=Part", "die"),
    ("walls", .noun, "Number=Plur", "wall"),
    ("bodies", .noun, "Number=Plur", "body"),
    ("men", .noun, "Number=Plur", "man"),
    ("Libyan", .adjective, "Degree=Pos", "Libyan"),
    ("Homs", .properNoun, "Number=Sing", "Homs"),
  ])
  func givesDictionaryForms(form: String, tag: UniversalTag, features: String, lemma: String) throws
  {
    let morphology = Language.Morphology(features: features)
    for lemmatizer in [lemmatizer, try reread(lemmatizer)] {
      let found = lemmatizer.lemma(of: form, tag: tag, morphology: morphology, isFirst: false)
      #expect(found == lemma)
    }
  }

  @Test func neverFailsOnStrangeWords() {
    for form in ["", "’", "s", "x’s", "é", String(repeating: "ing", count: 100)] {
      for tag in UniversalTag.allCases {
        _ = lemmatizer.lemma(of: form, tag: tag, morphology: Language.Morphology(), isFirst: true)
      }
    }
  }

  private func reread(_ lemmatizer: Lemmatizer) throws -> Lemmatizer {
    var reader = SectionReader(lemmatizer.section.bytes, name: "lemmas")
    return try Lemmatizer(from: &reader)
  }
}
