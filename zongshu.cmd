@echo off
rem Starts Zongshu from any folder; builds it on first use. ASCII only: cmd reads this file in whatever code page.
rem   ZONGSHU_JAVA_OPTS  further options for Java, e.g. -Xmx4g
setlocal
set "APP=%~dp0"
set "JAR=%APP%target\zongshu.jar"

set "JAVA="
set "MAJOR=0"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA if exist "%APP%runtime\bin\java.exe" call :try "%APP%runtime\bin\java.exe"
if not defined JAVA for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~$PATH:j"
if not defined JAVA goto nojava

if exist "%JAR%" if exist "%APP%target\lib" goto run
where mvn >nul 2>nul
if errorlevel 1 goto nomaven
rem "Building on first use, one or two minutes"
call :say "\u7b2c\u4e00\u6b21\u4f7f\u7528\uff0c\u6b63\u5728\u7f16\u8bd1\uff0c\u5927\u7ea6\u9700\u8981\u4e00\u4e24\u5206\u949f\u2026\u2026"
pushd "%APP%"
call mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true package 1>&2
if errorlevel 1 goto nobuild
popd

:run
set "SPEED=-XX:TieredStopAtLevel=1 -XX:NewSize=32m -XX:CICompilerCount=1 -XX:+IgnoreUnrecognizedVMOptions -XX:C1MaxInlineSize=10"
if /i "%~1"=="learn" set "SPEED=-Xmx1400m -Xmn300m -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:FreqInlineSize=150 -XX:LoopUnrollLimit=20"
if /i "%~1"=="bank" set "SPEED=-Xmx1400m -Xmn300m -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:FreqInlineSize=150 -XX:LoopUnrollLimit=20"
set "ARCHIVE=%APP%target\classes-%MAJOR%.jsa"
set "SHARE=-Xshare:auto"
if exist "%ARCHIVE%" set SHARE="-XX:SharedArchiveFile=%ARCHIVE%"
if not exist "%ARCHIVE%" if /i "%~1"=="draft" set SHARE="-XX:ArchiveClassesAtExit=%ARCHIVE%"
"%JAVA%" %SHARE% -Xlog:disable -XX:+UseSerialGC %SPEED% -Djava.awt.headless=true -Dfile.encoding=UTF-8 %ZONGSHU_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:try
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
set "VERSION="
for /f "tokens=2,3" %%a in ('call "%~1" -version 2^>^&1') do if "%%a"=="version" set "VERSION=%%~b"
if not defined VERSION exit /b 0
for /f "delims=.-+ tokens=1" %%m in ("%VERSION%") do set "FOUND=%%m"
if %FOUND% LSS 17 exit /b 0
set "JAVA=%~1"
set "MAJOR=%FOUND%"
exit /b 0

rem Chinese to the console in any code page; in ASCII escapes, because this file must be ASCII.
:say
powershell -NoProfile -Command "[Console]::Error.WriteLine([regex]::Unescape('%~1'))"
exit /b 0

:nojava
rem "Java 17 or newer not found. Install JDK 17 or set JAVA_HOME"
call :say "\u6ca1\u6709\u627e\u5230 Java 17 \u6216\u66f4\u65b0\u7684\u7248\u672c\u3002\u8bf7\u5148\u5b89\u88c5 JDK 17\uff0c\u6216\u628a\u73af\u5883\u53d8\u91cf JAVA_HOME \u8bbe\u4e3a\u5b83\u6240\u5728\u7684\u6587\u4ef6\u5939\u3002"
exit /b 3

:nomaven
rem "The first use must build, but Maven was not found. Install Maven 3.8 or newer"
call :say "\u7b2c\u4e00\u6b21\u4f7f\u7528\u9700\u8981\u7f16\u8bd1\uff0c\u4f46\u6ca1\u6709\u627e\u5230 Maven\u3002\u8bf7\u5148\u5b89\u88c5 Maven 3.8 \u6216\u66f4\u65b0\u7684\u7248\u672c\u3002"
exit /b 3

:nobuild
popd
rem "The build failed. Check network and disk, and run again"
call :say "\u7f16\u8bd1\u6ca1\u6709\u6210\u529f\u3002\u8bf7\u68c0\u67e5\u7f51\u7edc\uff08\u7b2c\u4e00\u6b21\u9700\u8981\u4e0b\u8f7d\u4f9d\u8d56\uff09\u548c\u78c1\u76d8\u7a7a\u95f4\uff0c\u518d\u8fd0\u884c\u4e00\u6b21\u3002"
exit /b 4
