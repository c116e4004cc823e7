@echo off
rem Builds what is missing and starts the portal; tongket --help tells the options.
setlocal
chcp 65001 >nul
set "home=%~dp0"
set "home=%home:~0,-1%"

if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java.exe")
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo Không tìm thấy Java; hãy cài JDK 17 trở lên và đặt JAVA_HOME hoặc PATH. / Java was not found; install JDK 17 or newer. 1>&2
  exit /b 1
)
set "version=0"
for /f "tokens=3" %%v in ('""%java%" -version 2>&1" ^| findstr /i "version"') do set "version=%%~v"
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 (
  echo Java quá cũ ^(phiên bản %version%^); cần JDK 17 trở lên. / Java is too old ^(version %version%^); JDK 17 or newer is needed. 1>&2
  exit /b 1
)

powershell -NoProfile -Command "$built = @('web-ui/target/portal.war', 'launcher/target/launcher.jar') | ForEach-Object { Get-Item (Join-Path $env:home $_) -ErrorAction SilentlyContinue }; if ($built.Count -lt 2) { exit 1 }; $oldest = ($built.LastWriteTime | Measure-Object -Minimum).Minimum; $newer = @('pom.xml', 'planning-core', 'attendance-module', 'awards-module', 'web-ui', 'launcher') | ForEach-Object { Join-Path $env:home $_ } | Get-ChildItem -Recurse -File | Where-Object { $_.FullName -notmatch '\\target\\|\\src\\test\\' -and $_.LastWriteTime -gt $oldest } | Select-Object -First 1; if ($newer) { exit 1 }"
if errorlevel 1 (
  echo Đang dựng cổng nội bộ; lần đầu mất vài phút… / Building the portal; the first time takes a few minutes… 1>&2
  pushd "%home%"
  call mvnw.cmd -q -B -DskipTests -Dspotless.apply.skip -Dspotless.check.skip -pl launcher,web-ui -am package || (
    popd
    echo Không dựng được cổng nội bộ; nguyên nhân ở các dòng trên. / The portal could not be built; the lines above tell why. 1>&2
    exit /b 1
  )
  popd
)
"%java%" -Xms16m -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dtongket.home=%home%" -cp "%home%\launcher\target\launcher.jar;%home%\launcher\target\lib\*" vn.tongket.launcher.Launcher %*
exit /b %errorlevel%
