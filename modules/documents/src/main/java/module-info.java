/** Trade documents in XLSX and PDF. */
module jp.kiba.documents {
}
