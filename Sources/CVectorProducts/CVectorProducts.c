#include "CVectorProducts.h"
