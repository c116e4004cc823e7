/** What Maven and the compiler cannot see: boundaries, rules and their tests, texts, and the picture of the modules. */
package vn.tongket.web.architecture;
