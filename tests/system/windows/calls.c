/* Makes the Windows calls of desktop/system in plain C, so that wine can show that they are right.
 *
 * Every constant comes from nosolex.h, which the test writes out of the Python modules: none is
 * typed twice. One verb a run; what came of it is printed as "name=value" lines.
 */
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <windows.h>
#include <wtsapi32.h>

#include "nosolex.h"

static int say(const char *name, long long value) {
    printf("%s=%lld\n", name, value);
    return fflush(stdout);
}

/* The layout that the ctypes structure claims, and the numbers of the system's own headers. */
static int layout(void) {
    say("sizeof", sizeof(MSG));
    say("hwnd", offsetof(MSG, hwnd));
    say("message", offsetof(MSG, message));
    say("wParam", offsetof(MSG, wParam));
    say("lParam", offsetof(MSG, lParam));
    say("time", offsetof(MSG, time));
    say("x", offsetof(MSG, pt) + offsetof(POINT, x));
    say("y", offsetof(MSG, pt) + offsetof(POINT, y));
    say("same", NLX_WM_HOTKEY == WM_HOTKEY && NLX_WM_POWERBROADCAST == WM_POWERBROADCAST &&
                    NLX_WM_WTSSESSION_CHANGE == WM_WTSSESSION_CHANGE &&
                    NLX_PBT_APMRESUMEAUTOMATIC == PBT_APMRESUMEAUTOMATIC &&
                    NLX_WTS_SESSION_UNLOCK == WTS_SESSION_UNLOCK &&
                    NLX_NOTIFY_FOR_THIS_SESSION == NOTIFY_FOR_THIS_SESSION &&
                    NLX_ERROR_HOTKEY_ALREADY_REGISTERED == ERROR_HOTKEY_ALREADY_REGISTERED &&
                    NLX_MODIFIERS == (MOD_CONTROL | MOD_ALT | MOD_NOREPEAT) && NLX_KEY == VK_SPACE);
    return 0;
}

static void press(WORD key, DWORD up) {
    INPUT input = {0};
    input.type = INPUT_KEYBOARD;
    input.ki.wVk = key;
    input.ki.dwFlags = up;
    SendInput(1, &input, sizeof input);
}

static void press_all(void) {
    const WORD keys[] = {VK_CONTROL, VK_MENU, NLX_KEY};
    for (int i = 0; i < 3; i++) press(keys[i], 0);
    for (int i = 2; i >= 0; i--) press(keys[i], KEYEVENTF_KEYUP);
}

/* Register, press, wait for the message as Qt's dispatcher does, give the key back. */
static int hotkey(void) {
    MSG message;
    BOOL taken = RegisterHotKey(NULL, NLX_HOTKEY_ID, NLX_MODIFIERS, NLX_KEY);
    say("registered", taken);
    if (!taken) return say("error", GetLastError());
    SetTimer(NULL, 0, 20000, NULL);
    press_all();
    while (GetMessageW(&message, NULL, 0, 0) > 0 && message.message != WM_TIMER)
        if (message.message == NLX_WM_HOTKEY) {
            say("pressed", message.wParam == NLX_HOTKEY_ID);
            say("window", message.hwnd != NULL);
            break;
        }
    say("again", UnregisterHotKey(NULL, NLX_HOTKEY_ID) &&
                     RegisterHotKey(NULL, NLX_HOTKEY_ID, NLX_MODIFIERS, NLX_KEY));
    return 0;
}

/* Keep the key and the clipboard until standard input ends. */
static int hold(void) {
    say("registered", RegisterHotKey(NULL, NLX_HOTKEY_ID, NLX_MODIFIERS, NLX_KEY));
    HWND window = CreateWindowW(L"STATIC", L"holder", 0, 0, 0, 1, 1, HWND_MESSAGE, NULL, NULL, NULL);
    say("opened", OpenClipboard(window));
    getchar();
    return 0;
}

static HANDLE in_memory(const void *bytes, size_t size) {
    HANDLE handle = GlobalAlloc(GMEM_MOVEABLE, size);
    memcpy(GlobalLock(handle), bytes, size);
    GlobalUnlock(handle);
    return handle;
}

/* Write a code with the marks that keep it out of histories. */
static int copy(void) {
    static const WCHAR code[] = L"J18.9";
    BOOL open = OpenClipboard(NULL);
    say("opened", open);
    if (!open) return say("error", GetLastError());
    EmptyClipboard();
    SetClipboardData(CF_UNICODETEXT, in_memory(code, sizeof code));
    for (int i = 0; i < NLX_MARKS; i++)
        SetClipboardData(RegisterClipboardFormatW(nlx_marks[i]),
                         in_memory(nlx_mark_values[i], nlx_mark_sizes[i]));
    CloseClipboard();
    return 0;
}

/* Read it back as another program does: the text, and each mark as a number. */
static int paste(void) {
    if (!OpenClipboard(NULL)) return say("opened", 0);
    HANDLE text = GetClipboardData(CF_UNICODETEXT);
    say("text", text && !wcscmp(GlobalLock(text), L"J18.9"));
    for (int i = 0; i < NLX_MARKS; i++) {
        HANDLE mark = GetClipboardData(RegisterClipboardFormatW(nlx_marks[i]));
        printf("%ls=%d\n", nlx_marks[i], mark ? (int)*(DWORD *)GlobalLock(mark) : -1);
    }
    CloseClipboard();
    return 0;
}

static int autostart(void) {
    HKEY key;
    WCHAR read[1024] = {0};
    DWORD size = sizeof read, kind = 0;
    say("created", RegCreateKeyExW(HKEY_CURRENT_USER, NLX_RUN_KEY, 0, NULL, 0,
                                   KEY_SET_VALUE | KEY_QUERY_VALUE, NULL, &key, NULL));
    say("set", RegSetValueExW(key, NLX_RUN_VALUE, 0, REG_SZ, (const BYTE *)NLX_RUN_LINE,
                              sizeof NLX_RUN_LINE));
    say("read", RegQueryValueExW(key, NLX_RUN_VALUE, NULL, &kind, (BYTE *)read, &size));
    say("same", kind == REG_SZ && !wcscmp(read, NLX_RUN_LINE));
    say("deleted", RegDeleteValueW(key, NLX_RUN_VALUE));
    return say("twice", RegDeleteValueW(key, NLX_RUN_VALUE) == ERROR_FILE_NOT_FOUND);
}

/* Two windows of this program stand for the record system and the popup. */
static int focus(void) {
    HWND theirs = CreateWindowW(L"EDIT", L"record system", WS_OVERLAPPEDWINDOW | WS_VISIBLE, 0, 0,
                                200, 100, NULL, NULL, NULL, NULL);
    HWND ours = CreateWindowW(L"EDIT", L"popup", WS_POPUP | WS_VISIBLE, 50, 50, 200, 100, NULL,
                              NULL, NULL, NULL);
    SetForegroundWindow(theirs);
    HWND remembered = GetForegroundWindow();
    say("windows", theirs && ours);
    say("remembered", remembered == theirs);
    say("taken", SetForegroundWindow(ours) && GetForegroundWindow() == ours);
    say("given back", IsWindow(remembered) && SetForegroundWindow(remembered) &&
                          GetForegroundWindow() == theirs);
    say("session", WTSRegisterSessionNotification(ours, NLX_NOTIFY_FOR_THIS_SESSION));
    DestroyWindow(theirs);
    return say("gone", !IsWindow(theirs));
}

int main(int count, char **words) {
    const struct { const char *name; int (*run)(void); } verbs[] = {
        {"layout", layout}, {"hotkey", hotkey}, {"hold", hold},           {"copy", copy},
        {"paste", paste},   {"focus", focus},   {"autostart", autostart},
    };
    for (size_t i = 0; count == 2 && i < sizeof verbs / sizeof *verbs; i++)
        if (!strcmp(words[1], verbs[i].name)) return verbs[i].run();
    return 2;
}
