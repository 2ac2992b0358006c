/** A reviewer's own login to one company's book: the company consents, the operator has it made, and it ends by itself. */
package jp.kiba.tenancy.review;
