package io.daicho.api.device;

/** The rules for mobile terminals used outside, as annex 8(1) lists them. */
public enum MobileRule {
    /** ア user authentication. */
    AUTHENTICATION,
    /** イ encryption or the like of data stored on it. */
    ENCRYPTION,
    /** ウ no work where many people come and go. */
    PUBLIC_PLACE,
    /** エ no network that anybody can use, such as public Wi-Fi. */
    PUBLIC_NETWORK,
    /** オ never left unattended, however shortly. */
    UNATTENDED,
    /** カ not to a drinking party. */
    DRINKING_PARTY
}
