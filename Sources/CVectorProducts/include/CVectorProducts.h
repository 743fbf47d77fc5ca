#ifndef C_VECTOR_PRODUCTS_H
#define C_VECTOR_PRODUCTS_H

/// Adds to `sums` the products of each row of a matrix with some vectors, with the instructions of the processor that it
/// runs on; on every processor the same numbers come out.
///
/// - weights: the matrix in blocks of 16 rows; a block holds for each two columns the two weights of each row in turn.
/// - scales: what the products of each row are multiplied with.
/// - rows, columns: multiples of 16 and of 8.
/// - vectors: `count` vectors, one behind the other; no sum of products may leave 32 bits.
/// - vector_scales: what the products of each vector are multiplied with.
/// - sums: `rows` numbers for each vector, one vector's behind the other's.
void hearsay_add_products(const short *weights, const float *scales, int rows, int columns, const short *vectors,
                          const float *vector_scales, int count, float *sums);

#endif
