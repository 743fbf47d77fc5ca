// What the kernels have in common; whoever includes it says what a VECTOR of sums is, of which PARTS make 16, how many
// words meet a row AT_ONCE, and the instructions.
//
// Two weights of a row stand together, and meet two numbers of a vector that are spread over all rows: no sum of a vector's
// parts is needed at the end.

#define LANES (16 / PARTS)

static inline __attribute__((always_inline)) void add_block(const short *weights, const float *scales, int rows,
                                                            int columns, const short *vectors,
                                                            const float *vector_scales, float *sums, const int words) {
  // A single vector is added up in some sums in turn, so that none waits for the one before.
  const int turns = words == 1 ? 4 / PARTS : 1;
  VECTOR products[4][PARTS];
  for (int sum = 0; sum < words * turns; sum++)
    for (int part = 0; part < PARTS; part++) products[sum][part] = ZERO;
  for (int column = 0; column < columns; column += 2 * turns)
    for (int turn = 0; turn < turns; turn++)
      for (int part = 0; part < PARTS; part++) {
        VECTOR pairs = LOAD(weights + 16 * (column + 2 * turn) + 2 * LANES * part);
        for (int word = 0; word < words; word++) {
          int pair;
          __builtin_memcpy(&pair, vectors + word * columns + column + 2 * turn, sizeof pair);
          VECTOR *product = &products[word * turns + turn][part];
          *product = ADD_PRODUCTS(*product, pairs, SPREAD(pair));
        }
      }
  for (int word = 0; word < words; word++)
    for (int part = 0; part < PARTS; part++) {
      VECTOR product = products[word * turns][part];
      for (int turn = 1; turn < turns; turn++) product = ADD(product, products[turn][part]);
      float *sum = sums + word * rows + LANES * part;
      FLOATS scaled = TIMES(TO_FLOATS(product), LOAD_FLOATS(scales + LANES * part));
      STORE(sum, PLUS(LOAD_FLOATS(sum), TIMES(scaled, SPREAD_FLOAT(vector_scales[word]))));
    }
}

KERNEL(NAME) {
  for (int row = 0; row < rows; row += 16) {
    int word = 0;
    for (; word + AT_ONCE <= count; word += AT_ONCE)
      add_block(weights + row * columns, scales + row, rows, columns, vectors + word * columns, vector_scales + word,
                sums + word * rows + row, AT_ONCE);
    for (; word < count; word++)
      add_block(weights + row * columns, scales + row, rows, columns, vectors + word * columns, vector_scales + word,
                sums + word * rows + row, 1);
  }
}
