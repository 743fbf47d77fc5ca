// Thirty-two bytes at a time.
#if defined(__x86_64__)
#include <immintrin.h>

#include "Kernel.h"

#define NAME hearsay_add_products_avx2
#define VECTOR __m256i
#define FLOATS __m256
#define PARTS 2
#define AT_ONCE 4
#define ZERO _mm256_setzero_si256()
#define LOAD(address) _mm256_loadu_si256((const __m256i *)(address))
#define SPREAD _mm256_set1_epi32
#define ADD _mm256_add_epi32
#define ADD_PRODUCTS(sum, a, b) _mm256_add_epi32(sum, _mm256_madd_epi16(a, b))
#define TO_FLOATS _mm256_cvtepi32_ps
#define LOAD_FLOATS _mm256_loadu_ps
#define SPREAD_FLOAT _mm256_set1_ps
#define PLUS _mm256_add_ps
#define TIMES _mm256_mul_ps
#define STORE _mm256_storeu_ps
#pragma clang fp contract(off)
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#include "KernelBody.h"
#pragma clang attribute pop
#endif
