; The Windows installer: per machine or per user, silent with /S, folder with /D=, upgrade in place.
; Built from a staged folder:  makensis -DSTAGE=... -DVERSION=... -DOUTPUT=... nosolex.nsi
;
; The new program is written beside the old one and switched to by a few renames. Nothing of the old
; one is touched before it is whole on the disk and no file of the old one is in use, so whoever is
; refused, or killed on the way, is left with what answered before. Exit codes: 0 done, 1 cancelled,
; 2 refused; the reason is shown or, when silent, written to %TEMP%\nosolex-setup.log.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "x64.nsh"

!ifndef STAGE
  !error "Say where the staged program lies: -DSTAGE=folder"
!endif
!ifndef VERSION
  !define VERSION "0.0.0"
!endif
!ifndef OUTPUT
  !define OUTPUT "nosolex-${VERSION}-windows.exe"
!endif
!ifndef COMPRESSOR
  !define COMPRESSOR "bzip2"
!endif
!define NAME "Nosolex"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Nosolex"
; Windows' own table of messages, of which each is the text that it is given.
!define EVENTS_KEY "SYSTEM\CurrentControlSet\Services\EventLog\Application\Nosolex"
!define INSTALLER_RUNS 183 ; ERROR_ALREADY_EXISTS
; Administrators and the system may do everything, users read; nothing is inherited from above.
!define ACCESS "O:BAG:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)"
!define ACCESS_PARTS -2147483641 ; owner, group and a protected list: 0x80000007

Name "${NAME}"
OutFile "${OUTPUT}"
; "user" lets one installer serve both: it never asks for rights that it was not started with.
RequestExecutionLevel user
; Measured by `python -m windows.compressors`: see the table in nsis.py.
!ifdef SOLID
  SetCompressor /SOLID ${COMPRESSOR}
!else
  SetCompressor ${COMPRESSOR}
!endif
ShowInstDetails nevershow
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey FileDescription "${NAME} installer"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "GPL-3.0-or-later"

Var Scope ; "machine" or "user"
Var Locked ; a file that somebody has open, or nothing
Var Failed ; whether a step of the switch failed
Var Why ; the sentence for the person

!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${STAGE}\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Catalan"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "Portuguese"
!insertmacro MUI_LANGUAGE "French"
!include "sentences.nsh"

; Sets the shell context and the registry's view for the chosen scope.
!macro ApplyScope
  SetRegView 64
  ${If} $Scope == "machine"
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
!macroend

; Does one thing with each part of the program; what else lies in its folder is not ours.
!macro EachPart DO
  !insertmacro ${DO} "_internal"
  !insertmacro ${DO} "nosolex.exe"
  !insertmacro ${DO} "nosolex-cli.exe"
  !insertmacro ${DO} "LICENSE"
  !insertmacro ${DO} "NOTICE"
!macroend

!macro StepAside PART
  ${If} ${FileExists} "$INSTDIR\${PART}"
    ClearErrors
    Rename "$INSTDIR\${PART}" "$INSTDIR\.old\${PART}"
    ${If} ${Errors}
      StrCpy $Failed "yes"
    ${EndIf}
  ${EndIf}
!macroend

!macro StepIn PART
  ${If} $Failed == ""
  ${AndIf} ${FileExists} "$INSTDIR\.new\${PART}"
    ClearErrors
    Rename "$INSTDIR\.new\${PART}" "$INSTDIR\${PART}"
    ${If} ${Errors}
      StrCpy $Failed "yes"
    ${EndIf}
  ${EndIf}
!macroend

!macro StepBack PART
  ${If} ${FileExists} "$INSTDIR\.old\${PART}"
    RMDir /r "$INSTDIR\${PART}"
    Delete "$INSTDIR\${PART}"
    Rename "$INSTDIR\.old\${PART}" "$INSTDIR\${PART}"
  ${EndIf}
!macroend

; The same for installer and uninstaller, whose functions have names of their own.
!macro Shared UN
Function ${UN}LookAtFile
  ClearErrors
  FileOpen $9 "$R9" a
  ${If} ${Errors}
    StrCpy $Locked "$R9"
    Push "StopLocate"
  ${Else}
    FileClose $9
    Push ""
  ${EndIf}
FunctionEnd

; Puts a file of the installed program that somebody has open into $Locked.
Function ${UN}FindLock
  StrCpy $Locked ""
  ${Locate} "$INSTDIR" "/L=F /M=nosolex*.exe /G=0" "${UN}LookAtFile"
  ${If} $Locked == ""
  ${AndIf} ${FileExists} "$INSTDIR\_internal"
    ${Locate} "$INSTDIR\_internal" "/L=F" "${UN}LookAtFile"
  ${EndIf}
FunctionEnd

; Asks a program that is in the way to end (over its pipe, with the program on the stack), and looks
; again for ten seconds: an antivirus may have a file open for a moment.
Function ${UN}MakeFree
  Pop $8
  Call ${UN}FindLock
  ${If} $Locked != ""
    nsExec::Exec '"$8" --quit'
    Pop $7
    ${For} $6 1 20
      Call ${UN}FindLock
      ${If} $Locked == ""
        ${Break}
      ${EndIf}
      Sleep 500
    ${Next}
  ${EndIf}
FunctionEnd

; Says why it cannot go on, and ends with 2.
Function ${UN}Refuse
  FileOpen $9 "$TEMP\nosolex-setup.log" w
  FileWriteUTF16LE /BOM $9 "$Why$\r$\n"
  FileClose $9
  MessageBox MB_OK|MB_ICONSTOP "$Why" /SD IDOK
  SetErrorLevel 2
FunctionEnd

Function ${UN}OneAtATime
  System::Call 'kernel32::CreateMutexW(p 0, i 1, w "Global\NosolexSetup") p .r1 ?e'
  Pop $0
  ${If} $0 = ${INSTALLER_RUNS}
    StrCpy $Why "$(AnotherRuns)"
    Call ${UN}Refuse
    Quit
  ${EndIf}
FunctionEnd
!macroend
!insertmacro Shared ""
!insertmacro Shared "un."

Function .onInit
  ${GetParameters} $R0
  StrCpy $Scope ""
  ClearErrors
  ${GetOptions} $R0 "/ALLUSERS" $R1
  ${IfNot} ${Errors}
    StrCpy $Scope "machine"
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/CURRENTUSER" $R1
  ${IfNot} ${Errors}
    StrCpy $Scope "user"
  ${EndIf}
  ${If} $Scope == ""
    ; Without a word from the administrator: for everyone when the rights are there, else for this user.
    UserInfo::GetAccountType
    Pop $R2
    ${If} $R2 == "Admin"
      StrCpy $Scope "machine"
    ${Else}
      StrCpy $Scope "user"
    ${EndIf}
  ${EndIf}
  !insertmacro ApplyScope
  ; /D= comes first, then where it is installed already, then the scope's usual place.
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $Scope == "machine"
      StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
    ${EndIf}
  ${EndIf}
  Call OneAtATime
FunctionEnd

; Undoes a switch that was cut in the middle, and removes what an earlier run left.
Function TidyUp
  RMDir /r "$INSTDIR\.new"
  ${If} ${FileExists} "$INSTDIR\.old"
    !insertmacro EachPart StepBack
    RMDir /r "$INSTDIR\.old"
  ${EndIf}
FunctionEnd

Function GiveUp
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\.new"
  RMDir "$INSTDIR" ; only if it is empty
  Call Refuse
  Abort "$Why"
FunctionEnd

; Where the disk is full, the installer ends by itself in the middle of writing.
Function .onInstFailed
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\.new"
  RMDir "$INSTDIR"
  SetErrorLevel 2
FunctionEnd

Function Switch
  StrCpy $Failed ""
  CreateDirectory "$INSTDIR\.old"
  !insertmacro EachPart StepAside
  !insertmacro EachPart StepIn
  ${If} $Failed != ""
    !insertmacro EachPart StepBack
  ${EndIf}
  RMDir /r "$INSTDIR\.old"
  RMDir /r "$INSTDIR\.new"
FunctionEnd

!macro Guard PATH
  ${If} ${FileExists} "${PATH}"
    System::Call 'advapi32::ConvertStringSecurityDescriptorToSecurityDescriptorW(w "${ACCESS}", i 1, *p .r1, p 0) i .r0'
    ${If} $0 <> 0
      System::Call 'advapi32::SetFileSecurityW(w "${PATH}", i ${ACCESS_PARTS}, p r1) i .r0'
      System::Call 'kernel32::LocalFree(p r1)'
    ${EndIf}
  ${EndIf}
!macroend

Function GuardFile
  !insertmacro Guard "$R9"
  Push ""
FunctionEnd

; Any user may make a folder in ProgramData, and what lies in ours decides which packs are trusted.
Function GuardPolicy
  CreateDirectory "$APPDATA\nosolex\keys"
  !insertmacro Guard "$APPDATA\nosolex"
  !insertmacro Guard "$APPDATA\nosolex\keys"
  ${Locate} "$APPDATA\nosolex" "/L=FD" "GuardFile"
FunctionEnd

Section "Install"
  !insertmacro ApplyScope
  Call TidyUp
  SetOverwrite on
  SetOutPath "$INSTDIR\.new"
  ClearErrors
  File /r "${STAGE}\*.*"
  ${If} ${Errors}
    StrCpy $Why "$(CannotWrite)"
    Call GiveUp
  ${EndIf}
  SetOutPath "$TEMP" ; a folder that somebody stands in cannot be renamed
  Push "$INSTDIR\.new\nosolex-cli.exe"
  Call MakeFree
  ${If} $Locked != ""
    StrCpy $Why "$(InUse)"
    Call GiveUp
  ${EndIf}
  Call Switch
  ${If} $Failed != ""
    StrCpy $Why "$(CannotWrite)"
    Call GiveUp
  ${EndIf}
  ${If} $Scope == "machine"
    Call GuardPolicy
    WriteRegExpandStr HKLM "${EVENTS_KEY}" "EventMessageFile" "%SystemRoot%\System32\EventCreate.exe"
    WriteRegDWORD HKLM "${EVENTS_KEY}" "TypesSupported" 7
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\nosolex.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\nosolex.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Scope" "$Scope"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$Scope'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$Scope /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" "$0"
SectionEnd

Function un.onInit
  ${GetParameters} $R0
  StrCpy $Scope "user"
  ClearErrors
  ${GetOptions} $R0 "/machine" $R1
  ${IfNot} ${Errors}
    StrCpy $Scope "machine"
  ${EndIf}
  !insertmacro ApplyScope
  Call un.OneAtATime
FunctionEnd

Section "Uninstall"
  !insertmacro ApplyScope
  Push "$INSTDIR\nosolex-cli.exe"
  Call un.MakeFree
  StrCpy $Failed ""
  ${If} $Locked == ""
    CreateDirectory "$INSTDIR\.old"
    !insertmacro EachPart StepAside
    ${If} $Failed != ""
      !insertmacro EachPart StepBack
    ${EndIf}
  ${EndIf}
  ${If} $Locked$Failed != ""
    RMDir "$INSTDIR\.old"
    StrCpy $Why "$(InUse)"
    Call un.Refuse
    Abort "$Why"
  ${EndIf}
  RMDir /r "$INSTDIR\.old"
  RMDir /r "$INSTDIR\.new"
  Delete "$INSTDIR\uninstall.exe"
  ; Only when empty: a hospital may have put its own files there.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  ${If} $Scope == "machine"
    DeleteRegKey HKLM "${EVENTS_KEY}"
  ${EndIf}
  ; Autostart is the user's choice, but it points at a program that is gone now.
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "${NAME}"
SectionEnd
