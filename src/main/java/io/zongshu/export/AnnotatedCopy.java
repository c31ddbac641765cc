package io.zongshu.export;

import io.zongshu.document.LineRange;
import io.zongshu.files.AtomicFile;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.OfficeZip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A copy of a Word file (.docx) with comments and tracked changes in its own text; everything else of the file stays as it
 * is, and the file itself is never written.
 */
public final class AnnotatedCopy {
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATION = "/relationships/comments";
    private static final int LARGEST_PART = 64 << 20;

    private final Map<String, byte[]> parts;

    private AnnotatedCopy(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Writes the copy, whole or not at all.
     *
     * @throws CannotContinue if the file is no .docx that can be read, or the copy cannot be written or is the file itself
     */
    public static void write(Path file, List<FileRemark> remarks, Path target) {
        InputFiles.protect(target, List.of(file));
        try {
            byte[] copy = of(Files.readAllBytes(file), remarks);
            AtomicFile.write(target, out -> out.write(copy));
        } catch (IOException e) {
            throw CannotContinue.file(ExportMessages.notAnnotated(), e);
        }
    }

    /** Whether a file is a .docx, in which comments can be put; macro files and templates are not. */
    public static boolean takes(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] types = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K' ? read(bytes).get(TYPES) : null;
            return types != null && new String(types, StandardCharsets.UTF_8).contains(XWPFRelation.DOCUMENT.getContentType());
        } catch (IOException e) {
            // Not even an archive: the copy is written anew.
            return false;
        }
    }

    /** The copy's bytes. */
    static byte[] of(byte[] docx, List<FileRemark> remarks) throws IOException {
        AnnotatedCopy copy = new AnnotatedCopy(read(docx));
        copy.annotate(remarks);
        return copy.zipped();
    }

    private static Map<String, byte[]> read(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(LARGEST_PART + 1);
                if (part.length > LARGEST_PART) {
                    throw CannotContinue.file(ExportMessages.notAnnotated());
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }

    private byte[] zipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(OfficeZip.TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private Document part(String name) {
        byte[] xml = parts.get(name);
        if (xml == null) {
            throw CannotContinue.file(ExportMessages.notAnnotated());
        }
        return WordDom.parse(xml);
    }

    private void annotate(List<FileRemark> remarks) {
        String main = related("_rels/.rels", "", "/officeDocument", "word/document.xml");
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
        Document document = part(main);
        Map<Integer, List<Element>> paragraphs = WordBody.paragraphs(document.getDocumentElement());
        String comments = related(relations, folder, RELATION, "");
        boolean first = comments.isEmpty() || !parts.containsKey(comments);
        if (first) {
            comments = free(folder + "comments", ".xml");
        }
        Document notes = first ? newComments(document.getDocumentElement()) : part(comments);
        int next = WordDom.children(notes.getDocumentElement()).stream()
                .map(c -> WordDom.get(c, "id")).filter(i -> i.matches("[0-9]{1,8}")).mapToInt(Integer::parseInt).max().orElse(-1) + 1;
        WordMarkup markup = new WordMarkup(document.getDocumentElement());
        // From the last place to the first: what is marked moves nothing that stands before it.
        List<FileRemark> backwards = new ArrayList<>(remarks);
        backwards.sort(Comparator.comparingInt((FileRemark r) -> r.lines().first())
                .thenComparingInt(r -> r.remark().paragraph()).thenComparingInt(r -> r.remark().start()).reversed());
        Map<FileRemark, Integer> ids = new java.util.IdentityHashMap<>();
        for (FileRemark remark : remarks) {
            ids.put(remark, next++);
        }
        @Nullable LineRange at = null;
        WordRuns runs = WordRuns.of(List.of());
        for (FileRemark remark : backwards) {
            if (!remark.lines().equals(at)) {
                at = remark.lines();
                runs = runs(paragraphs, at);
            }
            if (runs.isEmpty()) {
                ids.remove(remark);
            } else {
                Remark r = remark.remark();
                WordRuns.Found found = runs.find(remark.text(), r.start(), r.end());
                markup.mark(runs, found.stretch(), ids.getOrDefault(remark, 0), found.exact() ? r.replacement().orElse(null) : null);
            }
        }
        for (FileRemark remark : remarks) {
            Integer id = ids.get(remark);
            if (id != null) {
                comment(notes.getDocumentElement(), id, remark.remark().message());
            }
        }
        parts.put(main, WordDom.bytes(document));
        parts.put(comments, WordDom.bytes(notes));
        if (first) {
            register(comments, relations, folder, document.getDocumentElement());
        }
    }

    /** The runs of some lines; all of the file if these show nothing. */
    private static WordRuns runs(Map<Integer, List<Element>> paragraphs, LineRange lines) {
        List<Element> own = new ArrayList<>();
        for (int n = lines.first(); n <= lines.last(); n++) {
            own.addAll(paragraphs.getOrDefault(n, List.of()));
        }
        WordRuns runs = WordRuns.of(own);
        return runs.isEmpty() ? WordRuns.of(paragraphs.values().stream().flatMap(List::stream).toList()) : runs;
    }

    /** The target of a part's relationship of a kind, from the package's root; the other name if there is none. */
    private String related(String relations, String folder, String kind, String otherwise) {
        if (!parts.containsKey(relations)) {
            return otherwise;
        }
        for (Element relation : WordDom.children(part(relations).getDocumentElement())) {
            if (relation.getAttribute("Type").endsWith(kind)) {
                String target = relation.getAttribute("Target");
                return target.startsWith("/") ? target.substring(1) : folder + target;
            }
        }
        return otherwise;
    }

    private String free(String stem, String suffix) {
        String name = stem + suffix;
        for (int n = 2; parts.containsKey(name); n++) {
            name = stem + n + suffix;
        }
        return name;
    }

    private static Document newComments(Element like) {
        String prefix = like.getPrefix() == null ? "w" : like.getPrefix();
        Document notes = WordDom.parse(("<" + prefix + ":comments xmlns:" + prefix + "=\"" + like.getNamespaceURI() + "\"/>")
                .getBytes(StandardCharsets.UTF_8));
        return notes;
    }

    private static void comment(Element notes, int id, String message) {
        Element comment = WordDom.like(notes, "comment");
        WordDom.set(comment, "id", Integer.toString(id));
        WordDom.set(comment, "author", ExportMessages.COMMENT_AUTHOR);
        WordDom.set(comment, "initials", ExportMessages.COMMENT_AUTHOR.substring(0, 1));
        for (String line : message.split("\n")) {
            Element paragraph = WordDom.like(notes, "p");
            Element run = WordDom.like(notes, "r");
            WordMarkup.hint(run);
            Element text = WordDom.like(notes, "t");
            text.setTextContent(CleanText.of(line).text());
            run.appendChild(text);
            paragraph.appendChild(run);
            comment.appendChild(paragraph);
        }
        notes.appendChild(comment);
    }

    private void register(String comments, String relations, String folder, Element main) {
        Document types = part(TYPES);
        Element override = WordDom.like(types.getDocumentElement(), "Override");
        override.setAttribute("PartName", "/" + comments);
        override.setAttribute("ContentType", XWPFRelation.COMMENT.getContentType());
        types.getDocumentElement().appendChild(override);
        parts.put(TYPES, WordDom.bytes(types));
        Document links = parts.containsKey(relations) ? part(relations) : WordDom.parse(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>".getBytes(StandardCharsets.UTF_8));
        Element link = WordDom.like(links.getDocumentElement(), "Relationship");
        int n = 1;
        List<String> ids = WordDom.children(links.getDocumentElement()).stream().map(e -> e.getAttribute("Id")).toList();
        while (ids.contains("rIdZ" + n)) {
            n++;
        }
        boolean strict = String.valueOf(main.getNamespaceURI()).startsWith("http://purl.oclc.org");
        link.setAttribute("Id", "rIdZ" + n);
        link.setAttribute("Type", strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments" : XWPFRelation.COMMENT.getRelation());
        link.setAttribute("Target", comments.substring(folder.length()));
        links.getDocumentElement().appendChild(link);
        parts.put(relations, WordDom.bytes(links));
    }
}
