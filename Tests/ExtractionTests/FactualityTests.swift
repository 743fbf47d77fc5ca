import KnowledgeGraph
import Language
import Testing

@testable import Extraction

/// Whether a happening is affirmed, and how sure it is.
@Suite struct FactualityTests {
  struct Row: Sendable {
    let parse: String
    let trigger: String
    let reading: Factuality

    init(_ trigger: String, _ polarity: Polarity, _ modality: Modality, _ parse: String) {
      self.parse = parse
      self.trigger = trigger
      self.reading = Factuality(polarity: polarity, modality: modality)
    }
  }

  private static let subject = "Gunmen|gunman|NOUN|2|nsubj"

  private static let rows: [Row] = [
    Row(
      "seize",
      .positive,
      .attempted,
      "\(subject) fought|fight|VERB|0|root to|to|PART|4|mark seize|seize|VERB|2|xcomp it|it|PRON|4|obj"
    ),
    Row(
      "shelling",
      .positive,
      .reported,
      "Gunmen|gunman|NOUN|3|nsubj:pass were|be|AUX|3|aux:pass "
        + "accused|accuse|VERB|0|root|VerbForm=Part of|of|SCONJ|5|mark shelling|shell|VERB|3|advcl|VerbForm=Ger"
    ),
    Row(
      "crime",
      .positive,
      .hedged,
      "If|if|SCONJ|3|mark gunmen|gunman|NOUN|3|nsubj fled|flee|VERB|7|advcl it|it|PRON|7|nsubj "
        + "is|be|AUX|7|cop a|a|DET|7|det crime|crime|NOUN|0|root"
    ),
    Row("fled", .positive, .asserted, "\(subject) fled|flee|VERB|0|root"),
    Row(
      "attack",
      .positive,
      .asserted,
      "Whenever|whenever|SCONJ|3|advmod gunmen|gunman|NOUN|3|nsubj drank|drink|VERB|6|advcl|Tense=Past|VerbForm=Fin "
        + "they|they|PRON|6|nsubj would|would|AUX|6|aux attack|attack|VERB|0|root|VerbForm=Inf"
    ),
    Row(
      "guard",
      .positive,
      .intended,
      "May|may|AUX|3|aux saints|saint|NOUN|3|nsubj guard|guard|VERB|0|root|VerbForm=Inf them|they|PRON|3|obj"
    ),
    Row(
      "attack",
      .positive,
      .intended,
      "Gunmen|gunman|NOUN|3|nsubj would|would|AUX|3|aux attack|attack|VERB|0|root|VerbForm=Inf"
    ),
    Row(
      "hit",
      .positive,
      .asserted,
      "The|the|DET|3|det largest|large|ADJ|3|amod|Degree=Sup raid|raid|NOUN|6|nsubj to|to|PART|5|mark "
        + "hit|hit|VERB|3|acl|VerbForm=Inf shocked|shock|VERB|0|root Arlen|Arlen|PROPN|6|obj"
    ),
    Row(
      "fled",
      .positive,
      .hedged,
      "\(subject) hid|hide|VERB|0|root or|or|CCONJ|4|cc fled|flee|VERB|2|conj"
    ),
    Row(
      "hid",
      .negative,
      .asserted,
      "\(subject) never|never|ADV|3|advmod hid|hide|VERB|0|root or|or|CCONJ|5|cc fled|flee|VERB|3|conj"
    ),
    Row(
      "fled",
      .positive,
      .asserted,
      "The|the|DET|2|det mayor|mayor|NOUN|3|nsubj reported|report|VERB|0|root that|that|SCONJ|6|mark "
        + "gunmen|gunman|NOUN|6|nsubj fled|flee|VERB|3|ccomp"
    ),
    Row(
      "attack",
      .positive,
      .hedged,
      "Police|police|NOUN|2|nsubj linked|link|VERB|0|root gunmen|gunman|NOUN|2|obj to|to|ADP|6|case "
        + "the|the|DET|6|det attack|attack|NOUN|2|obl"
    ),
    Row(
      "flee",
      .negative,
      .asserted,
      "Gunmen|gunman|NOUN|4|nsubj did|do|AUX|4|aux not|not|PART|4|advmod flee|flee|VERB|0|root"
    ),
    Row(
      "fled",
      .negative,
      .asserted,
      "Neither|neither|CCONJ|2|cc guards|guard|NOUN|5|nsubj nor|nor|CCONJ|4|cc gunmen|gunman|NOUN|2|conj "
        + "fled|flee|VERB|0|root"
    ),
    Row(
      "flee",
      .positive,
      .asserted,
      "Gunmen|gunman|NOUN|5|nsubj did|do|AUX|5|aux not|not|PART|5|advmod only|only|ADV|5|advmod "
        + "flee|flee|VERB|0|root"
    ),
    Row(
      "flee",
      .positive,
      .asserted,
      "\(subject) managed|manage|VERB|0|root to|to|PART|4|mark flee|flee|VERB|2|xcomp"
    ),
    Row(
      "flee",
      .negative,
      .asserted,
      "\(subject) failed|fail|VERB|0|root to|to|PART|4|mark flee|flee|VERB|2|xcomp"
    ),
    Row(
      "flee",
      .positive,
      .attempted,
      "\(subject) tried|try|VERB|0|root to|to|PART|4|mark flee|flee|VERB|2|xcomp"
    ),
    Row(
      "free",
      .positive,
      .attempted,
      """
      \(subject) struck|strike|VERB|0|root in|in|ADP|5|case an|a|DET|5|det attempt|attempt|NOUN|2|obl \
      to|to|PART|7|mark free|free|VERB|5|acl friends|friend|NOUN|7|obj
      """
    ),
    Row(
      "free",
      .positive,
      .intended,
      """
      \(subject) struck|strike|VERB|0|root ,|,|PUNCT|4|punct aiming|aim|VERB|2|advcl|VerbForm=Ger \
      to|to|PART|6|mark free|free|VERB|4|xcomp friends|friend|NOUN|6|obj
      """
    ),
    Row(
      "free",
      .positive,
      .intended,
      "\(subject) struck|strike|VERB|0|root to|to|PART|4|mark free|free|VERB|2|advcl friends|friend|NOUN|4|obj"
    ),
    Row(
      "retaken",
      .positive,
      .unknown,
      """
      It|it|PRON|3|expl is|be|AUX|3|cop unclear|unclear|ADJ|0|root whether|whether|SCONJ|7|mark \
      they|they|PRON|7|nsubj:pass were|be|AUX|7|aux:pass killed|kill|VERB|3|csubj|Tense=Past|VerbForm=Part \
      or|or|CCONJ|9|cc retaken|retake|VERB|7|conj|Tense=Past|VerbForm=Part
      """
    ),
    Row(
      "fled",
      .positive,
      .reported,
      "\(subject) fled|flee|VERB|0|root reportedly|reportedly|ADV|2|advmod"
    ),
    Row(
      "defeated",
      .positive,
      .reported,
      """
      They|they|PRON|3|nsubj:pass were|be|AUX|3|aux:pass declared|declare|VERB|0|root|Tense=Past|VerbForm=Part \
      defeated|defeat|VERB|3|xcomp|Tense=Past|VerbForm=Part
      """
    ),
    Row(
      "breakout",
      .positive,
      .attempted,
      "An|a|DET|3|det attempted|attempt|VERB|3|amod breakout|breakout|NOUN|4|nsubj failed|fail|VERB|0|root"
    ),
    Row(
      "raid",
      .negative,
      .asserted,
      """
      \(subject) denied|deny|VERB|0|root the|the|DET|4|det raid|raid|NOUN|2|obj
      """
    ),
    Row(
      "flee",
      .negative,
      .asserted,
      "\(subject) have|have|VERB|0|root yet|yet|ADV|2|advmod to|to|PART|5|mark flee|flee|VERB|2|xcomp|VerbForm=Inf"
    ),
    Row(
      "seize",
      .positive,
      .asserted,
      "\(subject) went|go|VERB|0|root on|on|ADV|2|advmod to|to|PART|5|mark seize|seize|VERB|2|advcl|VerbForm=Inf"
    ),
    Row(
      "attack",
      .positive,
      .intended,
      "\(subject) trained|train|VERB|0|root to|to|PART|4|mark attack|attack|VERB|2|xcomp|VerbForm=Inf"
    ),
    Row(
      "fight",
      .positive,
      .intended,
      """
      \(subject) came|come|VERB|0|root to|to|ADP|4|case Arlen|Arlen|PROPN|2|obl to|to|PART|6|mark \
      fight|fight|VERB|2|xcomp|VerbForm=Inf
      """
    ),
    Row(
      "shelling",
      .negative,
      .asserted,
      "\(subject) stopped|stop|VERB|0|root shelling|shell|VERB|2|xcomp|VerbForm=Ger it|it|PRON|3|obj"
    ),
    Row(
      "Shelling",
      .positive,
      .hedged,
      """
      Shelling|shell|VERB|5|csubj|VerbForm=Ger it|it|PRON|1|obj is|be|AUX|5|cop|Tense=Pres a|a|DET|5|det \
      crime|crime|NOUN|0|root
      """
    ),
    Row(
      "Shelling",
      .positive,
      .asserted,
      """
      Shelling|shell|VERB|5|csubj|VerbForm=Ger it|it|PRON|1|obj was|be|AUX|5|cop|Tense=Past a|a|DET|5|det \
      crime|crime|NOUN|0|root
      """
    ),
    Row(
      "casualties",
      .negative,
      .asserted,
      "Raids|raid|NOUN|2|nsubj caused|cause|VERB|0|root|VerbForm=Fin no|no|DET|4|det casualties|casualty|NOUN|2|obj"
    ),
    Row(
      "flee",
      .positive,
      .unknown,
      "Did|do|AUX|3|aux gunmen|gunman|NOUN|3|nsubj flee|flee|VERB|0|root ?|?|PUNCT|3|punct"
    ),
  ]

  @Test(arguments: rows)
  func reads(row: Row) throws {
    let hand = try HandParse(row.parse)
    let place = try hand.place(of: row.trigger)
    let reader = try FactualityReader(tables: Lexicon.folder)
    let reading = reader.read(place.token, in: hand.analysis.sentences[place.sentence])
    #expect(reading == row.reading, "\(row.parse)")
  }
}
