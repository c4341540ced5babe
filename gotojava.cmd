@echo off
rem UNVERIFIED: nobody has run this on Windows yet. It does what the script gotojava does elsewhere.
setlocal
set "ROOT=%~dp0"
if "%ROOT:~-1%"=="\" set "ROOT=%ROOT:~0,-1%"
set "OUT=%ROOT%\notes\target\launch"

set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not exist "%JAVA%" goto nojdk
"%JAVA%" --source 25 --version >nul 2>nul || goto nojdk

rem Building when nothing is stale takes a second and says nothing.
"%JAVA%" "%ROOT%\notes\src\main\java\gotojava\notes\project\Build.java" "%ROOT%" || exit /b 1
"%JAVA%" @"%OUT%\options" "-Dgotojava.root=%ROOT%" gotojava.notes.Main %*
exit /b %ERRORLEVEL%

:nojdk
echo gotojava: no JDK 25 or newer found. Looked at JAVA_HOME and at java.exe on the PATH. 1>&2
echo Get one: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
exit /b 1
