/** How serious the office takes each rule (thiết lập mức độ kiểm tra), AWD-27. */
package vn.tongket.awards.check.setting;
