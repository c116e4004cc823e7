/* Words of the station, Vietnamese first; they are on the phone because the server may be out of reach. */
(function (root) {
  "use strict";

  const vi = {
    title: "Trạm điểm danh", online: "Trực tuyến", offline: "Ngoại tuyến: máy chủ ngoài tầm",
    "offline.home": "Chỉ nhận khách của cửa {0}; khách cửa khác mời về cửa của họ hoặc bàn tiếp đón.",
    "offline.none": "Thiết bị không giữ cửa nên không nhận được khách khi mất mạng.",
    holding: "Thiết bị này giữ cửa {0}: làm việc được khi mất mạng.",
    "not-holding": "Thiết bị chưa giữ cửa: chỉ làm việc khi có mạng.",
    hold: "Giữ cửa này", "give-back": "Trả cửa", age: "Dữ liệu lúc {0} ({1} phút trước)", "no-pack": "Chưa có dữ liệu khách",
    waiting: "{0} lượt chưa gửi", "all-sent": "Đã gửi hết", skew: "đồng hồ lệch {0} giây", choose: "Chọn cửa", start: "Bắt đầu",
    code: "Nhập mã giấy mời", check: "Điểm danh", camera: "Quét mã QR", "camera.stop": "Dừng quét",
    "no-camera": "Không dùng được máy quay. Hãy cho phép dùng máy quay hoặc nhập mã bằng tay.",
    search: "Tìm theo tên", "search.none": "Không có khách nào khớp.", seat: "Chỗ ngồi {0}", asking: "Đang hỏi cửa của khách…",
    checking: "Đang kiểm tra…", undo: "Hủy lượt này", exit: "Ghi ra ngoài", override: "Vẫn cho vào", reason: "Lý do",
    by: "Người quyết định", confirm: "Xác nhận", cancel: "Thôi", "walk-in": "Thêm khách vãng lai", name: "Họ và tên",
    position: "Chức vụ", unit: "Đơn vị", kiosk: "Tự phục vụ", "kiosk.end": "Thoát tự phục vụ",
    "kiosk.hint": "Khách tự nhập hoặc quét mã; màn hình không tìm theo tên, không mở được việc khác.",
    "kiosk.code": "Mã thoát tự phục vụ", "kiosk.start": "Chuyển sang tự phục vụ", more: "Việc khác",
    first: "Đã vào tại {0} lúc {1}", "home-is": "Mời đến cửa {0}", "to-desk": "Mời đến bàn tiếp đón",
    gone: "Quyền cho vào đã chuyển cho cửa khác; chờ có mạng hoặc mời đến bàn tiếp đón.", late: "Khách mới mời, chưa có trong dữ liệu của máy",
    "signed-out": "Phiên đăng nhập đã hết. Các lượt quét vẫn giữ trên máy.", "sign-in": "Đăng nhập lại",
    elsewhere: "Trạm đã mở ở cửa sổ khác; cửa sổ này dừng lại.", full: "Không ghi được vào bộ nhớ của máy; dừng điểm danh trên máy này.",
    signature: "Dữ liệu nhận về không có chữ ký của cơ quan; không dùng.", "no-secure": "Trình duyệt cần địa chỉ https để làm việc khi mất mạng.",
    undeclared: "Chưa khai báo y tế: mời đến bàn tiếp đón", "inside.title": "Đang ở trong (sơ tán)", "inside.of": "{0} người, danh sách lúc {1}",
    "inside.none": "Chưa có danh sách: cần có mạng ít nhất một lần.", "inside.here": "vừa vào tại cửa này", session: "Buổi: {0}",
    outside: "đang ở ngoài", inside: "đang ở trong", offlineMark: "Quyết định tại cửa, chưa có mạng",
    "v.admitted": "Mời vào", "v.already-admitted": "Đã vào trước đó", "v.revoked": "Giấy mời hết hiệu lực", "v.unknown-code": "Mã không đúng",
    "v.wrong-door": "Không đúng cửa", "v.not-yet-open": "Chưa đến giờ mở cửa", "v.full": "Hội trường đã đủ chỗ",
    "v.undo": "Đã hủy lượt vào", "v.exit": "Đã ghi ra ngoài", "v.override": "Cho vào theo quyết định", "v.walk-in": "Đã thêm khách",
  };

  const en = {
    title: "Check-in station", online: "Online", offline: "Offline: the server is out of reach",
    "offline.home": "Admits guests of door {0} only; others go to their door or to the desk.",
    "offline.none": "This device holds no door and admits nobody without the network.",
    holding: "This device holds door {0}: it works without the network.",
    "not-holding": "This device holds no door: it works online only.",
    hold: "Hold this door", "give-back": "Give the door back", age: "Data of {0} ({1} min ago)", "no-pack": "No guest data yet",
    waiting: "{0} scans not sent yet", "all-sent": "Everything sent", skew: "clock off by {0} s", choose: "Choose the door", start: "Start",
    code: "Type the code", check: "Check in", camera: "Scan QR codes", "camera.stop": "Stop scanning",
    "no-camera": "The camera cannot be used. Allow it, or type the code.",
    search: "Search by name", "search.none": "No guest matches.", seat: "Seat {0}", asking: "Asking the guest's door…",
    checking: "Checking…", undo: "Undo this entry", exit: "Record exit", override: "Admit nevertheless", reason: "Reason",
    by: "Decided by", confirm: "Confirm", cancel: "Cancel", "walk-in": "Add a walk-in", name: "Full name",
    position: "Position", unit: "Unit", kiosk: "Self-service", "kiosk.end": "Leave self-service",
    "kiosk.hint": "Guests type or scan their own code; no search by name, nothing else can be opened.",
    "kiosk.code": "Code to leave self-service", "kiosk.start": "Begin self-service", more: "More",
    first: "Came in at {0} at {1}", "home-is": "Please go to door {0}", "to-desk": "Please go to the desk",
    gone: "The right was handed to another door; wait for the network or go to the desk.", late: "Invited lately, not in this device's data yet",
    "signed-out": "You are signed out. The scans are kept on this device.", "sign-in": "Sign in again",
    elsewhere: "The station was opened in another window; this one has stopped.", full: "This device's storage cannot be written; it has stopped.",
    signature: "The data received do not carry the office's signature and are not used.", "no-secure": "Working offline needs an https address.",
    undeclared: "Health not declared: please go to the desk", "inside.title": "Inside now (evacuation)", "inside.of": "{0} people, list of {1}",
    "inside.none": "No list yet: the network is needed once.", "inside.here": "came in at this door just now", session: "Session: {0}",
    outside: "outside now", inside: "inside", offlineMark: "Decided at the door, without the network",
    "v.admitted": "Welcome", "v.already-admitted": "Came in before", "v.revoked": "Invitation no longer valid", "v.unknown-code": "Unknown code",
    "v.wrong-door": "Wrong door", "v.not-yet-open": "Not open yet", "v.full": "The hall is full",
    "v.undo": "Entry undone", "v.exit": "Exit recorded", "v.override": "Admitted by decision", "v.walk-in": "Guest added",
  };

  const english = new URLSearchParams(location.search).get("lang") === "en"
    || (document.cookie.includes("tongket-language=en") && !new URLSearchParams(location.search).get("lang"));
  const words = english ? en : vi;

  root.TongketTexts = {
    language: english ? "en" : "vi",
    say: (key, ...values) => (words[key] || key).replace(/\{(\d)\}/g, (any, index) => values[index]),
  };
})(self);
