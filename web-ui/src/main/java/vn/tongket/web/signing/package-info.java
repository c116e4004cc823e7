/** Pages of signing (ký văn bản): authorities, delegations, the signer's desk, examination of signed files. */
package vn.tongket.web.signing;
