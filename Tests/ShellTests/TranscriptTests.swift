import Testing

@Suite struct TranscriptTests {
  @Test(arguments: Transcript.names) func answersAsRecorded(_ name: String) throws {
    try Transcript.check(name)
  }
}
