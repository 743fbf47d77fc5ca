import Testing

@Suite struct ExtractionTests {}
