package io.github.letterhead.demo;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** PBKDF2 with a salt of its own for each password. */
final class PasswordHash {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ROUNDS = 600_000;
    private static final int BITS = 256;
    private static final int SALT_OCTETS = 16;

    private PasswordHash() {
    }

    static String of(String password) {
        byte[] salt = new byte[SALT_OCTETS];
        new SecureRandom().nextBytes(salt);
        PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BITS);
        try {
            byte[] hash = SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
            Base64.Encoder text = Base64.getEncoder();
            return ALGORITHM + "$" + ROUNDS + "$" + text.encodeToString(salt) + "$" + text.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK from 8 on has " + ALGORITHM, e);
        } finally {
            key.clearPassword();
        }
    }
}
