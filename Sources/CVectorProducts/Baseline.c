// Sixteen bytes at a time: what every 64-bit Intel and ARM processor can.
#include "Kernel.h"

typedef short Shorts __attribute__((ext_vector_type(8)));
typedef int Ints __attribute__((ext_vector_type(4)));
typedef float Floats __attribute__((ext_vector_type(4)));
typedef short UnalignedShorts __attribute__((ext_vector_type(8), aligned(2)));
typedef float UnalignedFloats __attribute__((ext_vector_type(4), aligned(4)));

#if defined(__SSE2__)
#include <emmintrin.h>

static inline Ints paired_products(Shorts a, Shorts b) { return (Ints)_mm_madd_epi16((__m128i)a, (__m128i)b); }
#else
static inline Ints paired_products(Shorts a, Shorts b) {
  return __builtin_convertvector(a.even, Ints) * __builtin_convertvector(b.even, Ints) +
         __builtin_convertvector(a.odd, Ints) * __builtin_convertvector(b.odd, Ints);
}
#endif

#define NAME hearsay_add_products_baseline
#define VECTOR Ints
#define FLOATS Floats
#define PARTS 4
#define AT_ONCE 2
#define ZERO ((Ints)(0))
#define LOAD(address) ((Ints)(*(const UnalignedShorts *)(address)))
#define SPREAD(pair) ((Ints)(pair))
#define ADD(a, b) ((a) + (b))
#define ADD_PRODUCTS(sum, a, b) ((sum) + paired_products((Shorts)(a), (Shorts)(b)))
#define TO_FLOATS(numbers) __builtin_convertvector(numbers, Floats)
#define LOAD_FLOATS(address) (*(const UnalignedFloats *)(address))
#define SPREAD_FLOAT(number) ((Floats)(number))
#define PLUS(a, b) ((a) + (b))
#define TIMES(a, b) ((a) * (b))
#define STORE(address, numbers) (*(UnalignedFloats *)(address) = (numbers))
#pragma clang fp contract(off)
#include "KernelBody.h"
