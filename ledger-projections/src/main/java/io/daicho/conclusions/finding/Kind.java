package io.daicho.conclusions.finding;

/** The closed catalogue of what can be owed, breached, contradictory or worth a warning. */
public enum Kind {
    /** 4: erase an intermediate that is no longer needed. */
    ERASE_NO_LONGER_NEEDED(Group.OBLIGATION),
    /** 5: file the form before handling. */
    FILE_FORM(Group.OBLIGATION),
    /** 5, form: file it again after a change. */
    REFILE_FORM(Group.OBLIGATION),
    /** 8-1: put data only into AI services that do not train on it. */
    KEEP_OUT_OF_TRAINING(Group.OBLIGATION),
    /** 8-2: disclose on delivery that generative AI was used. */
    DISCLOSE_AI(Group.OBLIGATION),
    /** 8-3: file an AI service before data goes into it. */
    FILE_AI(Group.OBLIGATION),
    /** 9: train those who handle confidential data. */
    TRAIN_STAFF(Group.OBLIGATION),
    /** 10, note 2: obtain written consent to a subcontractor. */
    OBTAIN_CONSENT(Group.OBLIGATION),
    /** 10: bind the subcontractor to the terms and the annex. */
    FLOW_DOWN_TERMS(Group.OBLIGATION),
    /** 12: return or erase a copy. */
    RETURN_OR_ERASE(Group.OBLIGATION),
    /** 13: recover a copy from a subcontractor or have it erased. */
    RECOVER_OR_HAVE_ERASED(Group.OBLIGATION),
    /** 12, 13, 17: return as instructed. */
    INSTRUCTED_RETURN(Group.OBLIGATION),
    /** 12, 13, 17: erase as instructed. */
    INSTRUCTED_ERASURE(Group.OBLIGATION),
    /** 12, 13, 17: destroy medium or paper as instructed. */
    INSTRUCTED_DESTRUCTION(Group.OBLIGATION),
    /** 12, 13, 17: destroy every copy of the key as instructed (F6). */
    INSTRUCTED_KEY_DESTRUCTION(Group.OBLIGATION),
    /** 12, 13, 17: keep as instructed. */
    INSTRUCTED_KEEPING(Group.OBLIGATION),
    /** 14-1, A7(2), A7(3): report what the client demanded. */
    SUBMIT_REPORT(Group.OBLIGATION),
    /** 14-2: tell the client of a breach, or of the risk of one. */
    REPORT_BREACH(Group.OBLIGATION),
    /** 14-3: tell the client of an incident, or of the risk of one. */
    REPORT_INCIDENT(Group.OBLIGATION),
    /** 15: submit to an inspection, or have a substitute accepted. */
    ADMIT_INSPECTION(Group.OBLIGATION),
    /** 17, 14-2, 14-3: follow an instruction that is not about single copies. */
    FOLLOW_INSTRUCTION(Group.OBLIGATION),
    /** 18: take a measure that the client holds necessary. */
    TAKE_MEASURE(Group.OBLIGATION),
    /** 18: compensate the damage. */
    COMPENSATE(Group.OBLIGATION),
    /** A3(2): use no cloud whose provider may access the data, unless consented. */
    KEEP_PROVIDER_OUT(Group.OBLIGATION),
    /** A3(3): erase in the cloud what is no longer needed during the work. */
    ERASE_CLOUD_NO_LONGER_NEEDED(Group.OBLIGATION),
    /** A3(3): after completion make recovery from the cloud infeasible. */
    MAKE_UNRECOVERABLE(Group.OBLIGATION),
    /** A4(1): set up measures against intrusion and leaks before a device is connected to a network. */
    HARDEN_DEVICE(Group.OBLIGATION),
    /** A4(1): bring a device up to date that was seen not to be. */
    UPDATE_DEVICE(Group.OBLIGATION),
    /** A4(2): have measures that fit the data where a device is on an outside network. */
    FIT_OUTSIDE_NETWORK(Group.OBLIGATION),
    /** A5(2): tell the contractor's security manager of a suspected leak of a password. */
    REPORT_LEAK(Group.OBLIGATION),
    /** A5(2): change a password that may have leaked. */
    CHANGE_PASSWORD(Group.OBLIGATION),
    /** A7(1): confirm that those who handle the data are properly trained. */
    CONFIRM_TRAINING(Group.OBLIGATION),
    /** A7(1): train again somebody whose training fell short. */
    TRAIN_FURTHER(Group.OBLIGATION),
    /** A8: instruct and supervise those who handle the data. */
    INSTRUCT_STAFF(Group.OBLIGATION),
    /** A8(2) ア: shred a printout that is no longer needed. */
    SHRED(Group.OBLIGATION),
    /** A9: set up for incidents, before any. */
    SET_CONTACT_STRUCTURE(Group.OBLIGATION),
    /** A9(1): tell the designated desk within 60 minutes. */
    GIVE_FIRST_NOTICE(Group.OBLIGATION),
    /** A9(2): tell the client what more it wants to know. */
    SEND_FOLLOW_UP(Group.OBLIGATION),
    /** A9(3): tell the client before publishing an incident. */
    ANNOUNCE_PUBLICATION(Group.OBLIGATION),
    /** note 1: store otherwise, as the client demands, and file that. */
    CHANGE_STORAGE(Group.OBLIGATION),
    /** note 3: the subcontractor files its own form before its first supply. */
    FILE_SUBCONTRACTOR_FORM(Group.OBLIGATION),
    /** GDPR 28(3)(b): bind who is to handle personal data to confidentiality. */
    COMMIT_TO_CONFIDENTIALITY(Group.OBLIGATION),

    /** A due time passed and the duty was not met. */
    NOT_DONE_IN_TIME(Group.BREACH),
    /** 3, 4: a live copy without any safety measure. */
    UNPROTECTED(Group.BREACH),
    /** 4: made without a stated purpose. */
    NO_PURPOSE_STATED(Group.BREACH),
    /** 5: handled before the form was filed. */
    HANDLED_BEFORE_FILING(Group.BREACH),
    /** 5: lies at a place that the form in force does not name. */
    STORED_WHERE_NOT_FILED(Group.BREACH),
    /** 6: taken out without approval beforehand. */
    TAKEN_OUT_WITHOUT_APPROVAL(Group.BREACH),
    /** 6: still out after the last day of the approval. */
    OUT_AFTER_APPROVAL_ENDED(Group.BREACH),
    /** 6: stored in a cloud that was not notified. */
    STORED_IN_UNFILED_CLOUD(Group.BREACH),
    /** 7: used for another purpose. */
    USED_OUTSIDE_PURPOSE(Group.BREACH),
    /** 7: disclosed to a third party. */
    DISCLOSED_TO_THIRD_PARTY(Group.BREACH),
    /** 8-1: put into an AI service that trains on its input. */
    PUT_INTO_TRAINING_AI(Group.BREACH),
    /** 8-2: delivered without disclosing that generative AI was used. */
    AI_NOT_DISCLOSED(Group.BREACH),
    /** 8-3: put into an AI service that the form in force does not name. */
    AI_USED_BEFORE_FILING(Group.BREACH),
    /** 9: somebody handled data untrained. */
    HANDLED_UNTRAINED(Group.BREACH),
    /** 10: engaged without written consent beforehand. */
    ENGAGED_WITHOUT_CONSENT(Group.BREACH),
    /** 10: engaged without the terms flowed down. */
    ENGAGED_WITHOUT_FLOW_DOWN(Group.BREACH),
    /** 10: supplied to a subcontractor without written consent. */
    SUPPLIED_WITHOUT_CONSENT(Group.BREACH),
    /** 10: supplied to a subcontractor that was not bound to the terms. */
    SUPPLIED_WITHOUT_FLOW_DOWN(Group.BREACH),
    /** 15: an inspection was refused. */
    INSPECTION_REFUSED(Group.BREACH),
    /** note 3: supplied to a subcontractor that had not filed its form. */
    SUPPLIED_BEFORE_FORM(Group.BREACH),
    /** A2(1): medium or paper left unlocked while nobody used it. */
    LEFT_UNLOCKED(Group.BREACH),
    /** A2(2): an approved take-out without encryption or password. */
    TAKEN_OUT_UNPROTECTED(Group.BREACH),
    /** A3(1): a cloud used before any was filed. */
    CLOUD_USED_BEFORE_FILING(Group.BREACH),
    /** A3(1): the cloud changed before the change was filed. */
    CLOUD_CHANGED_BEFORE_REFILING(Group.BREACH),
    /** A3(2): in a cloud whose terms let the provider access the data, without consent. */
    PROVIDER_MAY_ACCESS(Group.BREACH),
    /** A4(1): connected to a network without measures against intrusion and leaks. */
    DEVICE_NOT_HARDENED(Group.BREACH),
    /** A4(1): seen not to be up to date, on a network. */
    DEVICE_STALE(Group.BREACH),
    /** A4(2): on an outside network without measures that fit the data. */
    OUTSIDE_NETWORK_UNFIT(Group.BREACH),
    /** A5(1): somebody else knows a password. */
    PASSWORD_SHARED(Group.BREACH),
    /** A6(1) ア: an e-mail sent without everything checked. */
    EMAIL_UNCHECKED(Group.BREACH),
    /** A6(1) イ: an e-mail that showed designated addresses to each other. */
    ADDRESSES_EXPOSED(Group.BREACH),
    /** A6(2), A6(3): sent by a service that the client had not designated. */
    UNDESIGNATED_SERVICE(Group.BREACH),
    /** A8(1) ア: a mobile terminal used outside without authentication. */
    MOBILE_NOT_AUTHENTICATED(Group.BREACH),
    /** A8(1) イ: data on a mobile terminal outside, not encrypted. */
    MOBILE_NOT_ENCRYPTED(Group.BREACH),
    /** A8(1) ウ: worked with a mobile terminal in a public place. */
    MOBILE_IN_PUBLIC_PLACE(Group.BREACH),
    /** A8(1) エ: a mobile terminal on a network that anybody can use. */
    MOBILE_ON_PUBLIC_NETWORK(Group.BREACH),
    /** A8(1) オ: a mobile terminal left unattended. */
    MOBILE_UNATTENDED(Group.BREACH),
    /** A8(1) カ: a mobile terminal taken to a drinking party. */
    MOBILE_AT_DRINKING_PARTY(Group.BREACH),
    /** A8: somebody handled data without instruction and supervision. */
    HANDLED_UNINSTRUCTED(Group.BREACH),
    /** A8(2) イ: worked on in a public place. */
    READ_IN_PUBLIC(Group.BREACH),
    /** A8(2) ウ: shown to a third party without consent. */
    SHOWN_TO_THIRD_PARTY(Group.BREACH),
    /** A8(2) エ: taken to a drinking party. */
    AT_DRINKING_PARTY(Group.BREACH),
    /** A9: an incident was recognised and no contact structure was on file. */
    NO_CONTACT_STRUCTURE(Group.BREACH),
    /** A9(3): an incident was published before the client was told that it would be. */
    PUBLISHED_UNANNOUNCED(Group.BREACH),
    /** A8(3) ア: talked on the telephone in a public place. */
    TALKED_IN_PUBLIC(Group.BREACH),
    /** A8(3) イ: talked where outsiders may listen. */
    TALKED_WITHIN_EARSHOT(Group.BREACH),
    /** A8(3) ウ: posted on social media without consent. */
    POSTED_WITHOUT_CONSENT(Group.BREACH),
    /** form 1: a form that names no medium. */
    FORM_WITHOUT_MEDIUM(Group.BREACH),
    /** form 2: a form that names a country abroad without saying which data is stored there. */
    FORM_WITHOUT_DATA_ABROAD(Group.BREACH),
    /** form 3: a form that names a cloud service without the party of its contract. */
    FORM_WITHOUT_CLOUD_PARTY(Group.BREACH),
    /** form 3: a form that names a cloud service without its physical place. */
    FORM_WITHOUT_CLOUD_PLACE(Group.BREACH),
    /** form 5: a form that names an AI service without its provider. */
    FORM_WITHOUT_AI_PROVIDER(Group.BREACH),
    /** form 5: a form that names an AI service without the concrete work. */
    FORM_WITHOUT_AI_WORK(Group.BREACH),
    /** form 6: a form that names a subcontractor without its work. */
    FORM_WITHOUT_SUBCONTRACTED_WORK(Group.BREACH),
    /** form 6: engaged while the form in force does not name it. */
    SUBCONTRACTOR_NOT_ON_FORM(Group.BREACH),
    /** GDPR 28(3)(b): somebody handled personal data and was not bound to confidentiality. */
    HANDLED_UNCOMMITTED(Group.BREACH),
    /** 12, 13, 17: a deed against an instruction, such as erasing what was to be kept. */
    DEED_AGAINST_INSTRUCTION(Group.BREACH),
    /** 12, 13, 17: done by another method than the one instructed. */
    OTHER_METHOD_THAN_INSTRUCTED(Group.BREACH),

    /** A deed on a copy after its recorded end. */
    AFTER_ITS_END(Group.CONTRADICTION),
    /** A deed on a copy or another thing before its recorded beginning. */
    BEFORE_ITS_BEGINNING(Group.CONTRADICTION),
    /** Deeds on a copy or another thing whose beginning is not, or no longer, on record. */
    NEVER_BEGAN(Group.CONTRADICTION),
    /** An answer to a demand, an order or the like that is not, or no longer, on record, or came only later. */
    ANSWERS_NOTHING(Group.CONTRADICTION),
    /** Two ends of one copy. */
    TWO_ENDS(Group.CONTRADICTION),
    /** Copied from a copy that had ended by then, or not begun. */
    PARENT_NOT_ALIVE(Group.CONTRADICTION),

    /** 満了 came while copies were live and 完了 or 終了 is not on record. */
    EXPIRED_WITHOUT_COMPLETION(Group.WARNING),
    /** 3, 6 or 7 ended with the period while copies were live (F2). */
    LAPSED_WHILE_COPIES_LIVE(Group.WARNING),
    /** An erasure that was done with warning: an exception of the attestation. */
    ERASED_WITH_WARNING(Group.WARNING),
    /** A copy is lost: not erased, its duty stays open (reading 5). */
    COPY_LOST(Group.WARNING),
    /** An attestation was issued while a duty of 12, 13 or A3(3) was open that it does not name. */
    ATTESTED_WHILE_OPEN(Group.WARNING),
    /** An attestation was issued before the work had ended that it is about. */
    ATTESTED_BEFORE_THE_END(Group.WARNING),
    /** Only days are known, and whether it was in time depends on the hour. */
    INDETERMINATE_WHETHER_IN_TIME(Group.WARNING);

    /** The four lists of a conclusion. */
    public enum Group {
        /** Something owed. */
        OBLIGATION,
        /** Something done or left undone against a clause. */
        BREACH,
        /** Facts that cannot both be true. */
        CONTRADICTION,
        /** Something that must not look clean. */
        WARNING
    }

    private final Group group;

    Kind(Group group) {
        this.group = group;
    }

    /** In which list it stands. A breach whose answer is open stands among the obligations, as indeterminate. */
    public Group group() {
        return group;
    }
}
