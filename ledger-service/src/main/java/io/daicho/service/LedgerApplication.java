package io.daicho.service;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The running ledger: everything below this package that Spring puts together. */
@SpringBootApplication
public class LedgerApplication {}
