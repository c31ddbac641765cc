package io.zongshu.eval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Contents of files that no reader can read, each broken in its own way. */
final class BadFiles {
    private static final String WORD_TYPES = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
            + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
            + "wordprocessingml.document.main+xml\"/></Types>";
    private static final String WORD_RELS = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/"
            + "2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    private static final String BODY = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    private final Random random = new Random(7);
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final byte[] goodWord;

    private BadFiles(byte[] goodWord) {
        this.goodWord = goodWord;
    }

    /** The contents by file name, made from a good Word file. */
    static Map<String, byte[]> all(byte[] goodWord) throws IOException {
        BadFiles bad = new BadFiles(goodWord);
        bad.texts();
        bad.word();
        bad.archives();
        bad.pdf();
        bad.others();
        return bad.files;
    }

    private void texts() {
        files.put("空.txt", new byte[0]);
        files.put("只有空白.txt", " \n　　\r\n\t\n".getBytes(StandardCharsets.UTF_8));
        files.put("空.docx", new byte[0]);
        files.put("乱码.txt", noise(5000));
        files.put("乱码.md", noise(300));
        files.put("控制字符.txt", "总结\u0001\u0002\u0003全市\u0000\u0000工作".getBytes(StandardCharsets.UTF_8));
        files.put("全零.txt", new byte[100_000]);
        files.put("没有标记的UTF-16.txt", ("abc" + "\u0000".repeat(9)).getBytes(StandardCharsets.UTF_16LE));
        files.put("截断的UTF-16.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8, 0x41});
        files.put("没有标记的UTF-32.txt", "全市工作总结".getBytes(Charset.forName("UTF-32LE")));
    }

    private void word() throws IOException {
        files.put("截断一半.docx", cut(goodWord, goodWord.length / 2));
        files.put("截断开头.docx", cut(goodWord, 60));
        files.put("层层标签.docx", wordWith(BODY + "<w:sdt><w:sdtContent>".repeat(200_000)));
        files.put("乱码.docx", noise(4000));
        files.put("没有正文.docx", zip("[Content_Types].xml", WORD_TYPES, "_rels/.rels", WORD_RELS));
        files.put("正文不是XML.docx", wordWith("正文正文正文"));
        files.put("正文断在半路.docx", wordWith(BODY + "<w:p><w:r><w:t>全市"));
        files.put("正文空.docx", wordWith(BODY + "</w:body></w:document>"));
        files.put("实体展开.docx", wordWith(laughs()));
        files.put("外部实体.docx", wordWith("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + BODY
                + "<w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"));
        files.put("解压炸弹.docx", bomb("word/document.xml", 300 << 20));
        files.put("加密.docx", encrypted(goodWord));
        files.put("加密.xlsx", encrypted(zip("xl/workbook.xml", "<workbook/>")));
        files.put("其实是表格.docx", zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>"));
        files.put("其实是图片.docx", bytes("\u0089PNG\r\n\u001A\n" + "\u0000".repeat(200)));
        files.put("其实是演示.docx", zip("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<p/>"));
    }

    private void archives() throws IOException {
        files.put("空.zip", zip());
        byte[] zip = zip("总结.txt", "全市工作总结。".repeat(400));
        files.put("截断.zip", cut(zip, zip.length / 2));
        // The flag of encryption, in the entry's own header and in the directory (APPNOTE 4.3.7, 4.3.12).
        byte[] locked = zip.clone();
        locked[6] |= 1;
        locked[new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002") + 8] |= 1;
        files.put("加密.zip", locked);
        files.put("版式.ofd", zip("OFD.xml", "<ofd:OFD/>"));
        files.put("压缩包.7z", bytes("7z\u00BC\u00AF\u0027\u001C" + "x".repeat(100)));
        files.put("压缩包.rar", bytes("Rar!\u001A\u0007\u0001\u0000" + "x".repeat(100)));
        files.put("压缩包.gz", bytes("\u001F\u008B\b\u0000" + "\u0000".repeat(100)));
    }

    private void pdf() {
        files.put("只有头.pdf", bytes("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"));
        files.put("乱码.pdf", bytes("%PDF-1.7\n" + new String(noise(4000), StandardCharsets.ISO_8859_1)));
        files.put("扫描件.pdf", bytes(onePagePdf("q 100 0 0 100 0 0 cm 0 0 1 1 re f Q")));
        files.put("页树成环.pdf", bytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 9/Kids[2 0 R]"
                + ">>endobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF\n"));
        files.put("其实是文档.pdf", bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\u0000".repeat(600)));
    }

    private void others() {
        files.put("只有头.doc", bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"));
        files.put("乱码.doc", bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"
                + new String(noise(6000), StandardCharsets.ISO_8859_1)));
        files.put("乱码.wps", bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"
                + new String(noise(900), StandardCharsets.ISO_8859_1)));
        files.put("空.rtf", bytes("{\\rtf1}"));
        files.put("层层括号.rtf", bytes("{\\rtf1" + "{".repeat(500_000)));
        files.put("没有内容.html", bytes("<html><head><title></title></head><body><nav>a</nav></body></html>"));
        files.put("层层标签.html", bytes("<html><body>" + "<div>".repeat(100_000)));
        files.put("照片.jpg", bytes("\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF\u0000" + new String(noise(800), StandardCharsets.ISO_8859_1)));
        files.put("录像.mp4", bytes("\u0000\u0000\u0000\u0018ftypmp42" + "\u0000".repeat(200)));
        files.put("程序.exe", bytes("MZ\u0090\u0000" + "\u0000".repeat(300)));
    }

    private byte[] noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        bytes[0] = (byte) 0x81;
        return bytes;
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] cut(byte[] bytes, int length) {
        return java.util.Arrays.copyOf(bytes, length);
    }

    /** A Word file with nothing but its main part. */
    static byte[] wordWith(String document) throws IOException {
        return zip("[Content_Types].xml", WORD_TYPES, "_rels/.rels", WORD_RELS, "word/document.xml", document);
    }

    private static String laughs() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"哈哈哈哈哈哈哈哈哈哈\">");
        for (int i = 1; i < 12; i++) {
            dtd.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return dtd + "]>" + BODY + "<w:p><w:r><w:t>&l11;</w:t></w:r></w:p></w:body></w:document>";
    }

    private static String onePagePdf(String content) {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n4 0 obj<</Length " + content.length()
                + ">>stream\n" + content + "\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n";
    }

    private static byte[] bomb(String name, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "[Content_Types].xml", WORD_TYPES);
            add(zip, "_rels/.rels", WORD_RELS);
            zip.putNextEntry(new ZipEntry(name));
            byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < size >> 16; i++) {
                zip.write(blanks);
            }
        }
        return out.toByteArray();
    }

    /** A zip of names and texts by turns. */
    static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                add(zip, namesAndTexts[i], namesAndTexts[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] encrypted(byte[] content) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(file)) {
                out.write(content);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
