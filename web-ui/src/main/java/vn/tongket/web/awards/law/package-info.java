/** Pages of the dated law, of how campaigns are steered, and of overrides (quy định, điều hành phong trào, cho qua). */
package vn.tongket.web.awards.law;
