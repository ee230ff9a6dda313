/* C99's complex functions, which numpy imports and wine 8 lacks; all else is wine's own library.
   And leave to use a processor's tiles (AMX): Windows gives it to everybody, Linux to who asks, and
   ONNX Runtime for Windows does not ask. Where there is nothing to give, the asking fails, no more. */
#include <complex.h>
#include <windows.h>
typedef struct { double re, im; } D;
typedef struct { float re, im; } F;
static double complex in(D z) { return z.re + I * z.im; }
static D out(double complex z) { return (D){creal(z), cimag(z)}; }
#define UNARY(g) D x_##g(D z) { return out(g(in(z))); } D x_##g##l(D z) { return x_##g(z); } \
    F x_##g##f(F z) { D r = x_##g((D){z.re, z.im}); return (F){r.re, r.im}; }
#define REAL(g) double x_##g(D z) { return g(in(z)); } double x_##g##l(D z) { return x_##g(z); } \
    float x_##g##f(F z) { return x_##g((D){z.re, z.im}); }
UNARY(cacos) UNARY(cacosh) UNARY(casin) UNARY(casinh) UNARY(catan) UNARY(catanh) UNARY(ccos)
UNARY(ccosh) UNARY(cexp) UNARY(clog) UNARY(conj) UNARY(cproj) UNARY(csin) UNARY(csinh)
UNARY(csqrt) UNARY(ctan) UNARY(ctanh) REAL(cabs) REAL(carg) REAL(cimag) REAL(creal)
D x_cpow(D a, D b) { return out(cpow(in(a), in(b))); }
D x_cpowl(D a, D b) { return x_cpow(a, b); }
F x_cpowf(F a, F b) { D r = x_cpow((D){a.re, a.im}, (D){b.re, b.im}); return (F){r.re, r.im}; }
void x__invoke_watson(void) { ExitProcess(0xC0000417); }
enum { ARCH_PRCTL = 158, ASK_FOR_STATE = 0x1023, TILE_DATA = 18 }; /* Linux's numbers, not Windows' */
BOOL WINAPI DllMain(HINSTANCE self, DWORD reason, void *kept)
{
    long long answer = ARCH_PRCTL;
    if (reason == DLL_PROCESS_ATTACH)
        __asm__ volatile("syscall" : "+a"(answer) : "D"((long long)ASK_FOR_STATE),
                         "S"((long long)TILE_DATA) : "rcx", "r11", "memory");
    return TRUE;
}
