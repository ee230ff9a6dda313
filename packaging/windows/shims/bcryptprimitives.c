/* ProcessPrng, Windows' source of chance for Rust programs (tokenizers), which wine 8 lacks. */
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) int ProcessPrng(BYTE *into, size_t n) { return SystemFunction036(into, n); }
