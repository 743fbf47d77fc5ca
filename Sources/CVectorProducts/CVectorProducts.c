#include "CVectorProducts.h"

#include "Kernel.h"

KERNEL(hearsay_add_products) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512vnni")) {
    hearsay_add_products_vnni(weights, scales, rows, columns, vectors, vector_scales, count, sums);
    return;
  }
  if (__builtin_cpu_supports("avx2")) {
    hearsay_add_products_avx2(weights, scales, rows, columns, vectors, vector_scales, count, sums);
    return;
  }
#endif
  hearsay_add_products_baseline(weights, scales, rows, columns, vectors, vector_scales, count, sums);
}
