// Sixty-four bytes at a time, products and sums in one instruction.
#if defined(__x86_64__)
#include <immintrin.h>

#include "Kernel.h"

#define NAME hearsay_add_products_vnni
#define VECTOR __m512i
#define FLOATS __m512
#define PARTS 1
#define AT_ONCE 4
#define ZERO _mm512_setzero_si512()
#define LOAD _mm512_loadu_si512
#define SPREAD _mm512_set1_epi32
#define ADD _mm512_add_epi32
#define ADD_PRODUCTS _mm512_dpwssd_epi32
#define TO_FLOATS _mm512_cvtepi32_ps
#define LOAD_FLOATS _mm512_loadu_ps
#define SPREAD_FLOAT _mm512_set1_ps
#define PLUS _mm512_add_ps
#define TIMES _mm512_mul_ps
#define STORE _mm512_storeu_ps
#pragma clang fp contract(off)
#pragma clang attribute push(__attribute__((target("avx512f,avx512vnni"))), apply_to = function)
#include "KernelBody.h"
#pragma clang attribute pop
#endif
