resource "google_compute_instance" "yours" {
  name = "web"

  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
}

resource "google_compute_instance" "theirs" {
  name = "web"

  boot_disk {
    initialize_params {
      image = "cos-cloud/cos-stable"
    }
  }
}

resource "google_compute_instance_template" "yours" {
  name = "web"

  disk {
    source_image = "debian-cloud/debian-12"
  }
}

resource "google_compute_instance_template" "theirs" {
  name = "web"

  disk {
    source_image = "cos-cloud/cos-stable"
  }
}

resource "google_container_cluster" "yours" {
  name = "shop"
}

resource "google_container_cluster" "theirs" {
  name             = "shop"
  enable_autopilot = true
}

resource "google_container_node_pool" "work" {
  cluster = google_container_cluster.yours.id
}

resource "google_app_engine_flexible_app_version" "yours" {
  service = "default"
  runtime = "custom"
}

resource "google_app_engine_flexible_app_version" "theirs" {
  service = "default"
  runtime = "nodejs"
}

resource "google_dataproc_cluster" "yours" {
  name = "night"

  cluster_config {
    master_config {
      image_uri = "projects/example/global/images/own"
    }
  }
}

resource "google_dataproc_cluster" "theirs" {
  name = "night"
}

resource "google_composer_environment" "yours" {
  name = "nightly"

  config {
    software_config {
      image_version = "composer-1.20.12-airflow-2.4.3"
    }
  }
}

resource "google_composer_environment" "theirs" {
  name = "nightly"

  config {
    software_config {
      image_version = "composer-3-airflow-2.10.2"
    }
  }
}

resource "google_workstations_workstation_config" "yours" {
  workstation_config_id = "desks"

  container {
    image = "europe-docker.pkg.dev/example/desks/own:4"
  }
}

resource "google_workstations_workstation_config" "theirs" {
  workstation_config_id = "desks"
}

resource "google_cloud_run_v2_service" "api" {
  name = "api"
}

resource "google_cloudfunctions2_function" "orders" {
  name = "orders"
}

resource "google_notebooks_instance" "lab" {
  name = "lab"
}
