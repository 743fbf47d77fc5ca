extension LinkedData {
  /// JSON-LD 1.1: the same triples as the Turtle, a resource a line.
  var jsonLD: String {
    var json = JSONWriter()
    json.raw("{\"@context\":{")
    for (prefix, space) in Self.prefixes { json.member(prefix, space) }
    json.raw("},\n\"@graph\":[")
    for resource in resources {
      json.separate()
      json.raw("\n")
      json.write(resource)
    }
    json.raw("\n]}\n")
    return String(decoding: json.bytes.array, as: UTF8.self)
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ key: String, _ value: String) {
    separate()
    string(key)
    raw(":")
    string(value)
  }

  fileprivate mutating func write(_ resource: LinkedData.Resource) {
    raw("{")
    if let id = resource.id { member("@id", "hearsay:" + id) }
    separate()
    raw("\"@type\":[")
    for type in resource.types {
      separate()
      string(type)
    }
    raw("]")
    // A key stands once in an object: a property with several values has a list.
    var order: [String] = []
    var values: [String: [LinkedData.Value]] = [:]
    for (name, value) in resource.properties {
      if values[name] == nil { order.append(name) }
      values[name, default: []].append(value)
    }
    for name in order {
      separate()
      string(name)
      raw(":[")
      for value in values[name] ?? [] {
        separate()
        write(value)
      }
      raw("]")
    }
    raw("}")
  }

  private mutating func write(_ value: LinkedData.Value) {
    switch value {
    case .text(let text): string(text)
    case .date(let date):
      raw("{\"@type\":\"xsd:date\",\"@value\":")
      string(date)
      raw("}")
    case .integer(let number): integer(number)
    case .number(let value):
      raw("{\"@type\":\"xsd:double\",\"@value\":")
      string("\(value)")
      raw("}")
    case .reference(let id):
      raw("{\"@id\":")
      string(id.contains(":") ? id : "hearsay:" + id)
      raw("}")
    case .resource(let inner): write(inner)
    }
  }
}
