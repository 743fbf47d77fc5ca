import Testing

@testable import Language
@testable import LanguageTraining

@Suite struct NameTests {
  private static let corpus = """
    # newdoc id = d1
    Gen.\tO
    Omar\tB-PER
    Aziz\tI-PER
    left\tO
    Homs\tB-LOC
    .\tO

    The\tO
    Red\tB-ORG
    Crescent\tI-ORG
    of\tI-ORG
    Syria\tI-ORG
    helped\tO
    Omar\tB-PER

    # newdoc id = d2
    Al-Hol\tB-LOC
    camp\tO
    Russian\tB-MISC
    Homs\tB-LOC
    Rami\tB-PER
    """

  @Test func knownNamesAreFoundAsTheTokenizerPartsThem() throws {
    let gazetteer = try Gazetteer(tablesAt: Analyzer.bundledTables)
    for name in [
      ["McDonald", "'s"], ["101st", "Airborne", "Division"], ["Deir", "ez", "-", "Zor"],
    ] {
      let places = gazetteer.places(of: name.map { WordSignature($0).lower })
      #expect(places.allSatisfy { $0 != 0 }, "\(name)")
    }
  }

  @Test func readsTwoColumns() throws {
    let documents = try IOB2(Self.corpus).documents
    #expect(documents.map { $0.map(\.count) } == [[6, 7], [7]])
    #expect(
      documents[1][0].names == [
        NameSpan(tokens: 0..<3, kind: .place), NameSpan(tokens: 5..<6, kind: .place),
        NameSpan(tokens: 6..<7, kind: .person),
      ]
    )
  }

  @Test(arguments: [
    ("word O", IOB2Error.wrongColumns(line: 1)), ("a\tO\n\nb\tX", .unknownTag(line: 3, value: "X")),
    ("a\tO\n\tO", .wrongColumns(line: 2)),
  ])
  func refusesOtherFiles(content: String, error: IOB2Error) {
    #expect(throws: error) { try IOB2(content) }
  }

  @Test func labelsTellTheirNames() throws {
    for sentence in try IOB2(Self.corpus).documents.joined() {
      let labels = NameLabel.labels(of: sentence.names, count: sentence.count)
      #expect(NameLabel.names(of: labels) == sentence.names)
      for (label, next) in zip([nil] + labels, labels + [nil]) as Zip2Sequence<[Int?], [Int?]> {
        #expect(NameLabel.mayFollow(label, next))
      }
    }
  }

  @Test func decodesOnlyWholeNames() {
    let count = NameLabel.count
    var scores = [Float](repeating: 0, count: 4 * count)
    for word in 0..<4 {
      for label in 1..<count { scores[word * count + label] = Float((word * 7 + label * 5) % 11) }
    }
    let labels = NameDecoder().decode(scores)
    #expect(labels.count == 4)
    for (label, next) in zip([nil] + labels, labels + [nil]) as Zip2Sequence<[Int?], [Int?]> {
      #expect(NameLabel.mayFollow(label, next))
    }
    #expect(NameDecoder().decode([]).isEmpty)
  }
}
