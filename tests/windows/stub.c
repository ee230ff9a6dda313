/* Stands in for the program where only the installers are looked at.
 * --stay runs until --quit is said elsewhere; --stubborn runs on. */
#include <stdio.h>
#include <string.h>
#include <windows.h>
int main(int argc, char **argv) {
    HANDLE end = CreateEventA(NULL, TRUE, FALSE, "nosolex-stub");
    const char *wish = argc > 1 ? argv[1] : "";
    if (!strcmp(wish, "--quit")) SetEvent(end);
    if (!strcmp(wish, "--stay") || !strcmp(wish, "--stubborn")) {
        puts("runs");
        fflush(stdout);
        WaitForSingleObject(!strcmp(wish, "--stay") ? end : GetCurrentProcess(), INFINITE);
    }
    return 0;
}
