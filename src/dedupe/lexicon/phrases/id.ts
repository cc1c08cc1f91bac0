import type { Phrases } from '../lexicon.ts'

export const phrases: Phrases = {
  words: {
    WHAT: `
      apa, apa itu, apakah itu, apa yang dimaksud dengan, apa yang dimaksud,
      apa yang kamu ketahui tentang, apa yang anda ketahui tentang, apa arti, apa artinya,
      apakah yang dimaksud dengan, apa maksud, apa makna, yang mana, mana
    `,
    HOW: `
      bagaimana, bagaimana cara, bagaimana caranya, gimana, bagaimanakah, dengan cara apa, bagaimana anda,
      bagaimana kamu
    `,
    WHY: 'mengapa, kenapa, apa alasan, apa alasannya, mengapakah, untuk alasan apa, apa sebab, apa penyebab',
    WHEN: `
      tahun berapa, pada tahun berapa, tanggal berapa, pada tanggal berapa, hari apa, pada hari apa,
      kapan, kapankah, dalam kondisi apa, dalam situasi apa, pada kondisi apa, dalam kasus apa,
      pada saat apa, dalam keadaan apa
    `,
    WHERE: 'di mana, dimana, ke mana, dari mana',
    WHO: 'siapa, siapakah',
    LIST: 'sebutkan, daftarkan, apa saja, apa sajakah, sebut, tuliskan daftar, apa aja',
    HOWMANY: 'berapa, berapa banyak, berapa jumlah, seberapa banyak, berapakah',
    HOWLONG: 'berapa lama',
    WHETHER: 'apakah, apakah mungkin, apakah benar, bisakah',
    EXPLAIN: `
      memberi tahu, memberi tahu saya, memberi tahu kami, memberitahu, menceritakan, menguraikan,
      menyebutkan, sampaikan, sebutkan bunyi, mohon uraikan, apakah anda bisa menceritakan, jabarkan,
      rangkum, analisislah, bagikan, katakan, beri tahu kami, beritahu kami, beri tahu saya, menyatakan,
      ceritakan sedikit tentang, tolong jelaskan, mohon jelaskan, bisakah menjelaskan, bisa anda jelaskan,
      apakah anda bisa menjelaskan, dapatkah kamu menjelaskan, berikan penjelasan tentang,
      berikan gambaran tentang, beri penjelasan, kemukakan, utarakan, tuliskan penjelasan,
      apa yang anda pahami tentang, apa yang kamu pahami tentang, terangkanlah, uraikanlah,
      deskripsikanlah, nyatakan, bunyi, jelaskan, jelaskan tentang, jelaskanlah, menjelaskan, penjelasan,
      uraikan, ceritakan, ceritakan tentang, deskripsikan, gambarkan, terangkan, paparkan, bahas,
      diskusikan, bisakah anda menjelaskan, bisakah kamu menjelaskan, dapatkah anda menjelaskan,
      bisa jelaskan, coba jelaskan, ringkas, apa pemahaman anda tentang
    `,
    DEFINITION: 'definisikan, definisi, pengertian, konsep, arti, makna, apa definisi',
    DIFFERENCE: `
      beda, bedanya, perbedaan, perbedaannya, perbedaan antara, berbeda, membedakan, bandingkan,
      perbandingan, dibandingkan, dibanding, versus, vs, apa bedanya, apa perbedaan, persamaan dan perbedaan, perbedaan dan persamaan
    `,
    SIMILARITY: 'persamaan, kesamaan, kemiripan',
    PROS: 'kelebihan, keuntungan, keunggulan, manfaat, untungnya',
    CONS: 'kekurangan, kerugian, kelemahan, keterbatasan, batasan',
    APPLICATION: `
      penerapan, aplikasi dari, penerapannya, diterapkan, menerapkan, kegunaan praktis, contoh penerapan,
      kasus penggunaan
    `,
    PRINCIPLE: `
      cara kerja, cara kerjanya, bekerja, prinsip kerja, prinsip, berfungsi, mekanisme kerja, beroperasi
    `,
    ROLE: `
      peran, peranan, fungsi dari, tujuan, tujuannya, kegunaan, pentingnya, penting, apa fungsi,
      apa gunanya, guna
    `,
    CAUSE: 'penyebab, menyebabkan, disebabkan, alasan, sebab',
    MANNER: 'cara, metode, teknik, strategi, pendekatan, langkah langkah untuk, solusi, upaya',
    STEPS: 'langkah, langkah langkah, tahap, tahapan, prosedur, proses proses, fase',
    TYPES: 'jenis, jenis jenis, tipe, tipe tipe, macam, macam macam, kategori, ragam, bentuk bentuk',
    FEATURES: 'fitur, fitur fitur, ciri, ciri ciri, karakteristik, sifat, sifat sifat, keistimewaan',
    EXAMPLES: 'contoh, contoh contoh, berikan contoh, contohnya, misalnya',
    CHALLENGES: 'tantangan, kesulitan',
    IMPACT: 'dampak, pengaruh, akibat, efek, mempengaruhi, memengaruhi',
    COMPONENTS: `
      komponen, komponen komponen, bagian bagian, unsur, unsur unsur, elemen, terdiri, terdiri dari,
      terdiri atas, tersusun
    `,
    RELATION: 'hubungan, hubungan antara, kaitan, keterkaitan',
    BESTPRACTICE: 'praktik terbaik, best practice*, rekomendasi, saran',
    SOLVE: `
      apa yang akan anda lakukan jika, apa yang anda lakukan jika, apa yang harus dilakukan jika,
      apa yang akan kamu lakukan jika, mengatasi, atasi, menyelesaikan, selesaikan, memecahkan, pecahkan,
      memperbaiki, perbaiki, perbaikan, penyelesaian, diatasi
    `,
    PREVENT: 'mencegah, cegah, menghindari, hindari, pencegahan, dicegah, dihindari, terhindar',
    MITIGATE: 'memitigasi, mitigasi, meredam, meringankan',
    EVALUATE: `
      mengevaluasi, evaluasi, menilai, penilaian, mengukur, ukur, pengukuran, diukur, dievaluasi, dinilai
    `,
    OPTIMISE: `
      mengoptimalkan, optimalkan, optimasi, optimalisasi, dioptimalkan, meningkatkan kinerja,
      menyempurnakan
    `,
    ENSURE: 'memastikan, pastikan, menjamin, jaminan, menjaga, dijaga, mempertahankan, jaga',
    IMPLEMENT: `
      mengimplementasikan, implementasikan, implementasi, diimplementasikan, menulis, tulis, tuliskan,
      mengembangkan, membangun, bangun, memprogram, kembangkan
    `,
    CREATE: `
      membuat, buat, buatlah, dibuat, pembuatan, menciptakan, menghasilkan, dihasilkan, bikin, menghasil*
    `,
    USE: `
      menggunakan, gunakan, digunakan, penggunaan, pakai, memakai, dipakai, pemakaian, memanfaatkan,
      dengan menggunakan, melalui
    `,
    NEED: `
      perlu, diperlukan, membutuhkan, butuh, dibutuhkan, harus, sebaiknya, seharusnya, wajib, memerlukan,
      kebutuhan
    `,
    REDUCE: 'mengurangi, kurangi, menurunkan, turunkan, pengurangan, memperkecil, meminimalkan, dikurangi',
    INCREASE: `
      meningkatkan, tingkatkan, peningkatan, menaikkan, memperbesar, menambah kapasitas, ditingkatkan
    `,
    CHOOSE: 'memilih, pilih, pemilihan, dipilih, memutuskan, menentukan, pilihan',
    DESIGN: 'merancang, rancang, rancangan, perancangan, mendesain, desain',
    TEST: `
      menguji, uji, pengujian, diuji, memeriksa, memvalidasi, validasi, verifikasi, memverifikasi,
      mengecek
    `,
    DETECT: `
      mendeteksi, deteksi, menemukan, temukan, mengidentifikasi, identifikasi, mengenali, dideteksi,
      mencari, cari
    `,
    CONFIGURE: `
      mengonfigurasi, mengkonfigurasi, konfigurasi, mengatur, atur, menginstal, instal, menyiapkan,
      pengaturan
    `,
    DEPLOY: 'menerbitkan, deploy, men deploy, penyebaran',
    DELETE: 'menghapus, hapus, penghapusan, dihapus, membuang',
    ADD: 'menambahkan, tambahkan, penambahan, menambah, menyisipkan, ditambahkan',
    CONVERT: `
      mengubah, ubah, mengonversi, mengkonversi, konversi, diubah, menerjemahkan, transformasi,
      konversikan
    `,
    MIGRATE: 'memigrasikan, memigrasi, migrasi, memindahkan, pindahkan, pemindahan, berpindah',
    PROTECT: 'melindungi, lindungi, perlindungan, mengamankan, amankan, dilindungi',
    MANAGE: 'mengelola, kelola, pengelolaan, manajemen, dikelola, mengorganisasi',
    CALCULATE: `
      menghitung, hitung, hitunglah, perhitungan, dihitung, rumus, apa rumus, rumus untuk menghitung, rumus menghitung
    `,
    MONITOR: 'memantau, pantau, pemantauan, memonitor, mengawasi, pengawasan',
    START: 'memulai, mulai, dimulai, mengaktifkan, aktifkan, menjalankan awal, menyalakan, membuka',
    STOP: `
      menghentikan, hentikan, berhenti, mengakhiri, menonaktifkan, nonaktifkan, mematikan, membatalkan,
      menutup
    `,
    UPDATE: 'memperbarui, perbarui, pembaruan, memodifikasi, modifikasi, diperbarui',
    HAPPEN: 'terjadi, terjadinya, muncul, timbul, berlangsung',
    LOSE: 'kehilangan, hilang',
    TRAIN: 'melatih, dilatih, pelatihan',
    PROCESS: 'melakukan, lakukan, dilakukan, menjalankan, jalankan, mengeksekusi, eksekusi, melaksanakan',
    AND: 'dan, atau, serta, maupun',
    OF: 'dari sebuah, milik',
    IN: 'di, dalam, pada, di dalam, antara, selama, ketika, saat, di antara, di bawah',
    FOR: 'untuk, tentang, mengenai, terhadap, bagi, perihal, terkait, agar, supaya',
    WITH: 'dengan, bersama',
    FROM: 'dari, sejak',
    TO: 'ke, menjadi, kepada, hingga, sampai',
    THAN: 'daripada, ketimbang, alih alih',
    BY: 'oleh',
    NOT: 'tidak, bukan, tanpa, belum, jangan, tak, tidak pernah, kurangnya, mustahil',
    LIGHT: 'efisiensi, kualitas, akurasi, mekanisme, sistem',
    HOLLOW: 'masalah, persoalan, permasalahan, topik, istilah, hal, bidang, area, kasus, situasi, kondisi',
    VAGUE: 'umum, dasar, utama, populer, tertentu, spesifik, umumnya',
    EMPTY: `
      miliki, mengandung, berkenan, kalau boleh, jika berkenan, bolehkah saya tahu, saya ingin tahu,
      dalam pekerjaan sehari hari, sedikit, menurut anda, menurut kamu, menurutmu, coba, ingin tahu, yang,
      adalah, ialah, itu, ini, tersebut, sebuah, suatu, seorang, para, anda, kamu, kita, kami, saya, aku,
      ia, dia, mereka, nya, secara, singkat, secara singkat, secara detail, rinci, secara rinci,
      sederhana, dengan kata kata sendiri, dengan bahasa sendiri, tolong, silakan, mohon, paling umum,
      paling penting, terpenting, biasanya, berbagai, beberapa, sejumlah, semua, setiap, masing masing,
      lain, lainnya, lebih, sangat, paling, baik, terbaik, benar, efektif, efisien, dengan benar,
      dengan baik, praktik, dalam praktik, produksi, proyek, pengalaman, pengalaman anda, wawancara,
      pertanyaan, memiliki, punya, mempunyai, ada, terdapat, dimiliki, menawarkan, memberikan,
      menyediakan, mendukung, tahu, ketahui, diketahui, pahami, tersedia, mungkin, dapat, bisa, akan,
      sudah, telah, sedang, juga, pun, lah, kah, jika, kalau, maka, sebagai, disebut, dikenal,
      oleh karena itu, sebenarnya, sih, dong, masing, bagaimanapun, saja, dimaksud, kemudian,
      satu sama lain, sendiri, diri
    `,
    CONTENT: `
      basis data, pengujian unit, uji unit, unit test*, pengujian integrasi, kasus uji, pola desain,
      design pattern*, prinsip solid, prinsip tanggung jawab tunggal, tipe data, struktur data,
      sistem operasi, sistem berkas, sistem terdistribusi, waktu nyata, waktu eksekusi, waktu kompilasi,
      kompleksitas waktu, pemrograman, pemrograman berorientasi objek, program, kontrol versi,
      manajemen memori, manajemen proyek, manajemen state, manajer proyek, pembelajaran mesin,
      pembelajaran mendalam, pembelajaran terawasi, tidak terawasi, tanpa pengawasan, dengan pengawasan,
      fungsi aktivasi, fungsi kerugian, fungsi murni, fungsi hash, fungsi, aplikasi web, aplikasi seluler,
      aplikasi mobile, aplikasi, kunci utama, kunci primer, kunci asing, perangkat lunak, perangkat keras,
      pengguna, pengembang, pengelola, pendidikan, pemerintah, pemilu, pemilihan umum, perlindungan data,
      bangunan, uji coba, mata uang, kecerdasan buatan, tidak relasional, nosql
    `,
    TREAT: 'mengobati, pengobatan, terapi',
    ACCELERATE: 'mempercepat, percepat, dipercepat, percepatan',
    TIME: 'waktu, durasi',
    SPEED: 'kecepatan',
    PERFORMANCE: 'kinerja, performa',
    SIZE: 'ukuran',
    TROUBLESHOOT: 'debug',
    LOCATE: 'mendiagnosis, melacak, diagnosis',
    HANDLE: 'menangani, tangani, penanganan, ditangani, menghadapi, hadapi',
  },
  aliases: {
    '2': 'dua',
    '3': 'tiga',
    '4': 'empat',
    '5': 'lima',
    '6': 'enam',
    '7': 'tujuh',
    '8': 'delapan',
    '9': 'sembilan',
    '10': 'sepuluh',
    '12': 'dua belas',
    // See `bounds.ts`.
    atmost: `
      tidak boleh melebihi, tidak boleh lebih dari, tidak melebihi, tidak lebih dari, paling lama, paling banyak, paling lambat, maksimal, maksimum
    `,
    atleast: `
      tidak boleh kurang dari, tidak kurang dari, paling sedikit, paling singkat, sekurang kurangnya, minimal, minimum
    `,
    iot: 'internet untuk segala',
    pbb: 'perserikatan bangsa bangsa',
    ppn: 'pajak pertambahan nilai',
    vpn: 'jaringan pribadi virtual',
    pdb: 'produk domestik bruto',
    ke3: 'ketiga',
    ke2: 'kedua',
    ke1: 'pertama, kesatu',
    'perkenalan diri': `
      sedikit tentang diri anda, tentang diri anda, perkenalkan diri anda, perkenalkan dirimu,
      silakan perkenalkan diri anda, bisa ceritakan tentang diri anda, perkenalkan diri,
      ceritakan {sedikit ,}{mengenai diri anda,tentang diri anda,tentang diri kamu,tentang dirimu}
    `,
    'pemrosesan bahasa alami': 'nlp, pemrosesan bahasa alami',
    'jaringan saraf berulang': 'rnn, jaringan saraf berulang, jaringan syaraf berulang',
    'jaringan saraf konvolusi': 'cnn, jaringan saraf konvolusi*, jaringan syaraf konvolusi*',
    'model bahasa besar': 'llm, model bahasa besar',
    'pembelajaran mesin': 'ml, pembelajaran mesin, machine learning',
    'pembelajaran mendalam': 'pembelajaran mendalam, deep learning',
    'kecerdasan buatan': 'ai, kecerdasan buatan',
    'basis data': 'db, basis data, database, pangkalan data',
    'sistem operasi': 'os, sistem operasi',
    'injeksi dependensi': 'injeksi dependensi, dependency injection, di$',
    overfitting: 'overfitting',
    'pemrograman berorientasi objek': 'oop, pbo, pemrograman berorientasi ob*',
    'garbage collection': 'gc, garbage collection, garbage collector, pengumpulan sampah',
    deadlock: 'deadlock, kebuntuan',
    'mesin virtual': 'vm, mesin virtual, virtual machine',
    rekursi: 'rekursi, rekursif, recursion',
    'integrasi berkelanjutan': 'ci, integrasi berkelanjutan, continuous integration',
    thread: 'thread, utas',
    javascript: 'js',
    kubernetes: 'k8s',
  },
}
