#ifndef C_VECTOR_PRODUCTS_H
#define C_VECTOR_PRODUCTS_H

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON)
#include <arm_neon.h>
#endif

typedef short hearsay_int16x8 __attribute__((ext_vector_type(8)));
typedef int hearsay_int32x4 __attribute__((ext_vector_type(4)));

// The eight products, each added to its neighbour: one instruction, which no compiler finds reliably by itself.
static inline __attribute__((always_inline)) hearsay_int32x4
hearsay_paired_products(hearsay_int16x8 a, hearsay_int16x8 b) {
#if defined(__SSE2__)
  return (hearsay_int32x4)_mm_madd_epi16((__m128i)a, (__m128i)b);
#elif defined(__ARM_NEON)
  return (hearsay_int32x4)vpaddq_s32(vmull_s16(vget_low_s16((int16x8_t)a), vget_low_s16((int16x8_t)b)),
                                     vmull_high_s16((int16x8_t)a, (int16x8_t)b));
#else
  hearsay_int32x4 sums = __builtin_convertvector(a.even, hearsay_int32x4) *
                         __builtin_convertvector(b.even, hearsay_int32x4);
  return sums + __builtin_convertvector(a.odd, hearsay_int32x4) *
                    __builtin_convertvector(b.odd, hearsay_int32x4);
#endif
}

#endif
