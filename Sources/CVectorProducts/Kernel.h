// The kernels, one for each kind of processor; CVectorProducts.h tells what they do.
#define KERNEL(name)                                                                                            \
  void name(const short *weights, const float *scales, int rows, int columns, const short *vectors,             \
            const float *vector_scales, int count, float *sums)

KERNEL(hearsay_add_products_baseline);
#if defined(__x86_64__)
KERNEL(hearsay_add_products_avx2);
KERNEL(hearsay_add_products_vnni);
#endif
